import { describe, expect, test } from 'vitest';
import { firstLetter } from '../../campaigns/first-letter/letter.ts';
import { letterLanguages } from '../reply.schema.ts';
import { letterVariants, sampleContent, sampleFacts } from './letter.samples.ts';
import { letterPlainText } from './letter-plain-text.ts';
import { letterText } from './letter-text.ts';

// Read by people: no-break spaces are shown as plain ones, whose place another test guards.
const readable = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the letter of every recipient, as it was read and found right', () => {
  for (const [i, unitId] of firstLetter.recipientUnitIds.entries()) {
    const variant = letterVariants[i % letterVariants.length] ?? letterVariants[0];
    for (const lang of letterLanguages) {
      test(`${unitId} in ${lang}: ${variant?.name}`, async () => {
        const blocks = letterText(
          sampleFacts(unitId, variant?.facts),
          sampleContent(variant?.content),
          lang,
        );
        await expect(readable(letterPlainText(blocks))).toMatchFileSnapshot(
          `../../../../tests/fixtures/letters/${unitId}.${lang}.txt`,
        );
      });
    }
  }
});
