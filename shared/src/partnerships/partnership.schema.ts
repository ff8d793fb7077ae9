import * as z from 'zod/mini';
import {
  dateOn,
  districtId,
  instant,
  line,
  oneOf,
  opaqueId,
  setOf,
  uuid,
} from '../contract/primitives.ts';
import { partnershipForms, partnershipStatuses } from './partnership.codes.ts';

const fields = {
  districtIds: setOf(districtId, 40),
  forms: setOf(oneOf(partnershipForms), 9),
  status: oneOf(partnershipStatuses),
  agreedOn: z.nullable(dateOn),
  endsOn: z.nullable(dateOn),
  documentNo: z.nullable(line(60)),
  documentOn: z.nullable(dateOn),
  /** The memorandum's file, uploaded by the unit. */
  documentId: z.nullable(opaqueId),
  /** Position and work telephone only: no names of citizens. */
  contactPosition: z.nullable(line(160)),
  contactPhone: z.nullable(line(40)),
  schemes: setOf(line(60), 30),
  note: z.nullable(line(500)),
};

export const partnershipInput = z.strictObject({
  id: uuid,
  campaignId: opaqueId,
  organisationId: opaqueId,
  districtIds: z._default(fields.districtIds, []),
  forms: z._default(fields.forms, []),
  status: z._default(fields.status, 'proposed'),
  agreedOn: z._default(fields.agreedOn, null),
  endsOn: z._default(fields.endsOn, null),
  documentNo: z._default(fields.documentNo, null),
  documentOn: z._default(fields.documentOn, null),
  documentId: z._default(fields.documentId, null),
  contactPosition: z._default(fields.contactPosition, null),
  contactPhone: z._default(fields.contactPhone, null),
  schemes: z._default(fields.schemes, []),
  note: z._default(fields.note, null),
});
export type PartnershipInput = z.output<typeof partnershipInput>;

export const partnershipEdit = z.partial(z.strictObject(fields));
export type PartnershipEdit = z.output<typeof partnershipEdit>;

export const partnership = z.object({
  id: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  organisationId: z.string(),
  districtIds: z.array(z.string()),
  forms: z.array(oneOf(partnershipForms)),
  status: oneOf(partnershipStatuses),
  agreedOn: z.nullable(z.string()),
  endsOn: z.nullable(z.string()),
  documentNo: z.nullable(z.string()),
  documentOn: z.nullable(z.string()),
  documentId: z.nullable(z.string()),
  contactPosition: z.nullable(z.string()),
  contactPhone: z.nullable(z.string()),
  schemes: z.array(z.string()),
  note: z.nullable(z.string()),
  /** Held activities of the unit that name this organisation as a partner. */
  activityCount: z.number(),
  synthetic: z.boolean(),
  createdBy: z.string(),
  createdAt: instant,
  updatedAt: instant,
  version: z.number(),
});
export type Partnership = z.output<typeof partnership>;

/** What is agreed: kept in the history, and folded when two partnerships become one. */
export const partnershipFacts = [
  'districtIds',
  'forms',
  'status',
  'agreedOn',
  'endsOn',
  'documentNo',
  'documentOn',
  'documentId',
  'contactPosition',
  'contactPhone',
  'schemes',
  'note',
] as const satisfies (keyof Partnership)[];
export type PartnershipFacts = Pick<Partnership, (typeof partnershipFacts)[number]>;
