import { describe, expect, test } from 'vitest';
import { foldPartnerships } from './fold-partnerships.ts';

type Facts = Parameters<typeof foldPartnerships>[0];
const facts: Facts = {
  districtIds: ['111000000'],
  forms: ['sms'],
  status: 'agreed',
  agreedOn: '2026-03-05',
  endsOn: '2026-04-30',
  documentNo: 'М-1',
  documentOn: '2026-03-05',
  documentId: null,
  contactPosition: null,
  contactPhone: '8 7162 00-00-00',
  schemes: ['phishing-page'],
  note: 'Бірінші.',
};

describe('two partnerships with one organisation', () => {
  test('become one that says what either says, the kept one first', () => {
    const other: Facts = {
      ...facts,
      districtIds: ['111800000'],
      forms: ['hotline', 'sms'],
      status: 'active',
      agreedOn: '2026-03-03',
      endsOn: null,
      documentNo: 'М-2',
      contactPosition: 'Филиал директоры',
      note: 'Екінші.',
    };
    expect(foldPartnerships(facts, other)).toEqual({
      ...facts,
      districtIds: ['111000000', '111800000'],
      forms: ['sms', 'hotline'],
      status: 'active',
      agreedOn: '2026-03-03',
      endsOn: null,
      contactPosition: 'Филиал директоры',
      note: 'Бірінші. Екінші.',
    });
  });

  test('of which one is for the whole unit are for the whole unit', () => {
    expect(foldPartnerships(facts, { ...facts, districtIds: [] }).districtIds).toEqual([]);
  });

  test('of which one was declined are what was agreed, so that no territory is claimed for a refusal', () => {
    const declined: Facts = { ...facts, districtIds: [], status: 'declined', agreedOn: null };
    expect(foldPartnerships(declined, facts)).toMatchObject({
      status: 'agreed',
      districtIds: ['111000000'],
      agreedOn: '2026-03-05',
    });
  });

  test('without a memorandum on one side have the other’s, number and date together', () => {
    const bare = { ...facts, documentNo: null, documentOn: null };
    expect(foldPartnerships(bare, facts)).toMatchObject({
      documentNo: 'М-1',
      documentOn: '2026-03-05',
    });
  });
});
