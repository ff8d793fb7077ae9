import type { PartnershipContext } from '@saqbol/shared/partnerships/partnership.rules.ts';
import { partnershipInput } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { describe, expect, it } from 'vitest';
import { emptyValues, factsOf, isValues, type PartnershipValues } from './form-values.ts';
import { fieldOf, judgePartnership } from './judge-partnership.ts';

const context: PartnershipContext = {
  today: '2026-03-10',
  schemes: ['deepfake'],
  isOrganisation: (id) => id === 'halyk',
  isOwnDistrict: (id) => id === '553600000',
  isOwnDocument: () => true,
  from: null,
};
const id = '0195c0de-0000-7000-8000-000000000001';
const values = (change: Partial<PartnershipValues> = {}): PartnershipValues => ({
  ...emptyValues(id, { organisationId: 'halyk' }),
  ...change,
});
const fieldsInError = (change: Partial<PartnershipValues>, given = context) =>
  judgePartnership(values(change), given).map(({ pointer, code }) => `${fieldOf(pointer)} ${code}`);

describe('the form of a partnership', () => {
  it('sends what the contract takes: empty texts are nothing, lines become one', () => {
    const facts = factsOf(values({ note: ' бірінші\nекінші ', documentNo: '  ' }));
    expect(facts).toMatchObject({ note: 'бірінші екінші', documentNo: null });
    const body = { id, campaignId: 'c1', organisationId: 'halyk', ...facts };
    expect(partnershipInput.safeParse(body).success).toBe(true);
  });

  it('asks for an organisation and still judges the rest', () => {
    expect(fieldsInError({ organisationId: null, agreedOn: '2026-03-11' })).toEqual([
      'organisationId required',
      'agreedOn agreed-in-future',
    ]);
  });

  it('refuses at the field what the server would refuse', () => {
    expect(fieldsInError({ agreedOn: '2026-03-09', endsOn: '2026-03-01' })).toEqual([
      'endsOn reversed-dates',
    ]);
    expect(fieldsInError({ districtIds: ['553600000', '101000000'] })).toEqual([
      'districtIds district-foreign',
    ]);
    expect(fieldsInError({ note: 'ж'.repeat(501) })).toEqual(['note tooLong']);
  });

  it('lets the status follow its table only', () => {
    const from = { ...context, from: 'completed' as const };
    expect(fieldsInError({ status: 'proposed' }, from)).toEqual(['status status-cannot-follow']);
    expect(fieldsInError({ status: 'active' }, from)).toEqual([]);
  });
});

describe('a draft kept on the device', () => {
  it('is taken back in its own shape alone', () => {
    expect(isValues(JSON.parse(JSON.stringify(values())))).toBe(true);
    expect(isValues({ ...values(), forms: 'joint-event' })).toBe(false);
    expect(isValues({ id })).toBe(false);
    expect(isValues(null)).toBe(false);
  });
});
