import { describe, expect, test } from 'vitest';
import { schemeCodes } from '../../activities/activity.codes.ts';
import { languages } from '../../format/language.ts';
import { registeredOrganisations } from '../../organisations/organisation.register.ts';
import { unitById } from '../../territory/units.ts';
import { firstLetter, letterTexts } from './letter.ts';

describe('the first letter', () => {
  test('goes to 24 different bodies of the register, and not to its sender', () => {
    const ids = new Set<string>(firstLetter.recipientUnitIds);
    expect(ids.size).toBe(24);
    for (const id of ids) expect(unitById.has(id)).toBe(true);
    expect(ids.has(firstLetter.senderUnitId)).toBe(false);
  });

  test('names the schemes by the codes that entries use, in the same order', () => {
    expect(firstLetter.schemes.map(({ code }) => code)).toEqual([...schemeCodes]);
  });

  test('has the same parts in all three languages, so that no reader misses a paragraph', () => {
    for (const language of languages) {
      expect(letterTexts[language].paragraphs).toHaveLength(letterTexts.kk.paragraphs.length);
      expect(letterTexts[language].recipients.items).toHaveLength(5);
      for (const request of firstLetter.requests) expect(request.text[language]).not.toBe('');
      for (const scheme of firstLetter.schemes) expect(scheme.explanation[language]).not.toBe('');
    }
  });

  test('each request quotes words that stand in the letter', () => {
    for (const { quote } of firstLetter.requests) {
      for (const language of languages) {
        expect(firstLetter.text[language]).toContain(quote[language].replaceAll('…', ''));
      }
    }
  });

  test('the attribution line of every language is accepted by its own check', () => {
    for (const language of languages) {
      const line = firstLetter.attribution[language].toLowerCase();
      expect(line).toContain(firstLetter.centre[language].toLowerCase());
      const named = firstLetter.attributionVariants.some((v) => line.includes(v.toLowerCase()));
      expect(named).toBe(true);
    }
    const declined = letterTexts.kk.paragraphs[6]?.toLowerCase() ?? '';
    expect(declined).toContain(firstLetter.attributionVariants[0].toLowerCase());
  });

  test('the Kazakh text keeps «VI Group» as issued, and the register flags it', () => {
    expect(firstLetter.text.kk).toContain('VI Group');
    const flagged = registeredOrganisations.filter((o) => o.unresolvedAliases.includes('VI Group'));
    expect(flagged).toHaveLength(1);
  });
});
