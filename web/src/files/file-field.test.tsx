import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../platform/client/query-client.ts';
import { loadWords } from '../platform/i18n/words.ts';
import { FileField } from './file-field.tsx';

/** A request that the test answers by hand. */
class FakeRequest {
  static sent: FakeRequest[] = [];
  readonly headers: Record<string, string> = {};
  readonly upload: { onprogress?: (event: { loaded: number }) => void } = {};
  address = '';
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  open(_method: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader(name: string) {
    return name === 'content-type' ? 'application/problem+json' : null;
  }
  send() {
    FakeRequest.sent.push(this);
  }
  abort() {
    this.onabort?.();
  }
  answer(status: number, body: object) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

const stored: StoredFile = {
  ...{ id: 'f1', unitId: 'KZ-55', purpose: 'memorandum', name: 'хат.pdf', sha256: 'a' },
  ...{ type: 'application/pdf', size: 9, signature: null, createdBy: 'u1', retiredAt: null },
  createdAt: '2026-03-10T04:00:00Z',
};
const onUploaded = vi.fn();

async function choose(name: string, content: string): Promise<FakeRequest | undefined> {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File([content], name), { applyAccept: false });
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return FakeRequest.sent.at(-1);
}

beforeAll(() => loadWords(['files', 'fieldErrors', 'problems']));
beforeEach(() => {
  FakeRequest.sent = [];
  onUploaded.mockClear();
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  render(
    <QueryClientProvider client={createQueryClient(() => {})}>
      <FileField
        label="Меморандум"
        unitId="KZ-55"
        purpose="memorandum"
        file={null}
        onUploaded={onUploaded}
      />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the field of a file', () => {
  it('sends the file as it is, its name in a header, and tells how far it is', async () => {
    const request = await choose('хат (1).pdf', '%PDF-1.7 ');
    expect(request?.address).toMatch(
      /^\/api\/v1\/units\/KZ-55\/files\/[0-9a-f-]{36}\?purpose=memorandum$/,
    );
    expect(request?.headers['content-type']).toBe('application/octet-stream');
    expect(request?.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''%D1%85%D0%B0%D1%82%20%281%29.pdf",
    );
    act(() => request?.upload.onprogress?.({ loaded: 3 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('33');
    act(() => request?.answer(201, stored));
    await waitFor(() => expect(onUploaded).toHaveBeenCalledWith(stored));
  });

  it.each([
    ['бет.html', '<html>', 'Мұндай түрдегі файл'],
    ['хат ДСП.pdf', '%PDF-1.7', 'Қызмет бабында'],
    ['сурет.png', '%PDF-1.7', 'Файлдың аты мазмұнына сай емес'],
  ])('refuses %s at once, without sending it', async (name, content, text) => {
    expect(await choose(name, content)).toBeUndefined();
    expect((await screen.findByRole('alert')).textContent).toContain(text);
    expect(onUploaded).not.toHaveBeenCalled();
  });

  it('shows every fault that the server names', async () => {
    const request = await choose('м.docx', 'PK\u0003\u0004');
    const errors = ['Орны: негізгі мәтін. Бірінші', 'Орны: негізгі мәтін. Екінші'].map(
      (message) => ({
        ...{ pointer: '/word~1document.xml', code: 'macro', message },
      }),
    );
    const problem = { status: 422, code: 'file/refused', title: 'т', detail: 'д', errors };
    act(() => request?.answer(422, problem));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  });

  it('tries again under the same id, and not at all when the file had arrived', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json(stored));
    const request = await choose('хат.pdf', '%PDF-1.7');
    act(() => request?.onerror?.());
    await userEvent.click(await screen.findByRole('button', { name: 'Қайта жүктеу' }));
    await waitFor(() => expect(onUploaded).toHaveBeenCalledWith(stored));
    expect(FakeRequest.sent).toHaveLength(1);
    expect(String(fetched.mock.calls[0]?.[0])).toBe(request?.address.split('?')[0]);
  });

  it('can be stopped, and says that nothing was kept', async () => {
    await choose('хат.pdf', '%PDF-1.7');
    await userEvent.click(screen.getByRole('button', { name: 'Жүктеуді тоқтату' }));
    await screen.findByText('Жүктеу тоқтатылды. Файл сақталған жоқ.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Файл таңдау/ }));
  });
});
