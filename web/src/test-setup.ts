import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { entryNouns, wordFiles } from './app/word-files.ts';
import { startWords } from './platform/i18n/words.ts';

// React says with console.error what would break on a real page: such a test must not pass.
const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '));
  });
});
afterEach(() => {
  cleanup();
  if (complaints.length > 0) throw new Error(`console.error: ${complaints.join('\n')}`);
});

// jsdom knows <dialog> but cannot open it.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

document.documentElement.lang = 'kk';
await startWords(wordFiles, entryNouns);
