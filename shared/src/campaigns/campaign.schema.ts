import * as z from 'zod/mini';
import { instant, oneOf } from '../contract/primitives.ts';
import { inLanguagesSchema } from '../format/language.schema.ts';

export const campaignStatuses = ['draft', 'published', 'closed', 'archived'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** A threat scheme as the letter names it: its code is for life, its words may be mended. */
export const scheme = z.object({
  code: z.string(),
  name: inLanguagesSchema,
  /** For table heads. */
  short: inLanguagesSchema,
  explanation: inLanguagesSchema,
});

export const campaign = z.object({
  id: z.string(),
  letterNo: z.string(),
  letterOn: z.string(),
  subject: inLanguagesSchema,
  text: inLanguagesSchema,
  senderUnitId: z.string(),
  requests: z.array(z.object({ code: z.string(), text: inLanguagesSchema })),
  schemes: z.array(scheme),
  startsOn: z.string(),
  deadlineAt: instant,
  /** Set when it is closed: entries of later days do not belong to it. */
  closedOn: z.nullable(z.string()),
  recipients: z.array(
    z.object({
      unitId: z.string(),
      acknowledgedAt: z.nullable(instant),
      incomingNo: z.nullable(z.string()),
      extendedTo: z.nullable(instant),
    }),
  ),
  attribution: inLanguagesSchema,
  /** Wordings of the Centre's name that count as naming it. */
  attributionVariants: z.array(z.string()),
  status: oneOf(campaignStatuses),
  synthetic: z.boolean(),
  version: z.number(),
});
export type Campaign = z.output<typeof campaign>;

export const campaignRow = z.pick(campaign, {
  id: true,
  letterNo: true,
  letterOn: true,
  subject: true,
  startsOn: true,
  deadlineAt: true,
  closedOn: true,
  status: true,
  synthetic: true,
  version: true,
});
export type CampaignRow = z.output<typeof campaignRow>;
