import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { describe, expect, it } from 'vitest';
import { boardRows } from './board-rows.ts';
import { candidatesOf } from './bulk-preview.ts';
import { nextStep } from './next-step.ts';
import { replyRow, submitted } from './reply-row.makers.ts';

const reviewer: Actor = { userId: 'me', role: 'reviewer', unitId: 'KZ-COM', districtIds: [] };
const observer: Actor = { ...reviewer, role: 'observer' };
const at = '2026-03-10T05:00:00Z';

describe('the next step of a row', () => {
  it.each([
    ['a draft is reminded', replyRow('KZ-11'), 'remind'],
    ['a submitted reply is claimed', submitted('KZ-11', at), 'claim'],
    [
      'what one has claimed is continued',
      submitted('KZ-11', at, { claimedBy: { id: 'me', name: '' } }),
      'continue',
    ],
    [
      'what a colleague has claimed is left to them',
      submitted('KZ-11', at, { claimedBy: { id: 'x', name: '' } }),
      null,
    ],
    ['nobody reviews what they entered', submitted('KZ-11', at, { ownData: true }), 'own'],
    [
      'an extension asked for is decided first',
      replyRow('KZ-11', { askedExtension: { id: 'e', askedUntil: at, reason: '' } }),
      'extension',
    ],
    ['an accepted reply needs nothing', submitted('KZ-11', at, { state: 'accepted' }), null],
    ['a returned reply waits for the unit', submitted('KZ-11', at, { state: 'returned' }), null],
  ] as const)('%s', (_title, row, step) => {
    expect(nextStep(reviewer, row, true)).toBe(step);
  });

  it('offers nothing in a closed letter, and nothing to those who only read', () => {
    expect(nextStep(reviewer, submitted('KZ-11', at), false)).toBeNull();
    expect(nextStep(observer, submitted('KZ-11', at), true)).toBeNull();
    expect(nextStep(observer, replyRow('KZ-11'), true)).toBeNull();
  });
});

describe('the preview of acceptance in bulk', () => {
  const whole = ['R1', 'R2', 'R3', 'R4'] as const;
  const rows = boardRows(
    [
      replyRow('draft'),
      submitted('whole', at, { complete: [...whole] }),
      submitted('marked', at, { complete: [...whole], openMarkCount: 1 }),
      submitted('claimed', at, { complete: [...whole], claimedBy: { id: 'x', name: '' } }),
      submitted('own', at, { complete: [...whole], ownData: true }),
      submitted('warned', at),
      submitted('silent', at),
      submitted('unknown', at),
    ],
    (id) => id,
    new Date(at),
  );
  const lacks: Record<string, { code: 'unexplained-warning' | 'silent-district' }[]> = {
    warned: [{ code: 'unexplained-warning' }],
    silent: [{ code: 'silent-district' }],
  };

  it('says of each that lies with the Committee whether it would be accepted, and why not', () => {
    const candidates = candidatesOf(rows, reviewer, (id) => lacks[id]);
    expect(candidates.map(({ row, refusal }) => [row.unitId, refusal])).toEqual([
      ['whole', null],
      ['marked', 'open-mark'],
      ['claimed', 'reply/claimed'],
      ['own', 'reply/own-data'],
      ['warned', 'unexplained-warning'],
      ['silent', null],
      ['unknown', undefined],
    ]);
  });
});
