/** Warnings: explained by a reason, then visible to the reviewer. Never refused. */
export const warningCodes = [
  'before-campaign',
  'more-than-residents',
  'far-above-usual',
  'reach-above-impressions',
  'source-not-named',
  'no-evidence',
  'likely-duplicate',
  'no-schemes',
  'no-audiences',
  'no-reach',
] as const;
/** Refusals: a field error of the same name. */
export const errorCodes = [
  'held-in-future',
  'after-closing',
  'reversed-dates',
  'reversed-period',
  'measure-not-of-channel',
  'channel-measured-only',
  'scheme-unknown',
  'district-foreign',
  'district-required',
  'partner-unknown',
  'organisation-unknown',
  'joint-own-unit',
  'parts-above-whole',
  'reach-id-repeated',
  'same-number-twice',
  'personal-number',
  'national-scope',
  'not-planned-in-past',
] as const;
export const ruleCodes = [...warningCodes, ...errorCodes] as const;
export type WarningCode = (typeof warningCodes)[number];
export type ErrorCode = (typeof errorCodes)[number];
