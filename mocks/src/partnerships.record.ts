import { counts } from '@saqbol/shared/activities/activity.rules.ts';
import type { DemoPartnership } from '@saqbol/shared/demo/demo.types.ts';
import type {
  Partnership,
  PartnershipInput,
} from '@saqbol/shared/partnerships/partnership.schema.ts';
import { canonical, digestOf } from './platform/digest.ts';
import type { Store, StoredPartnership } from './store.types.ts';

export function contentOf(input: PartnershipInput): string {
  return digestOf(canonical(input));
}

export function partnershipOfInput(
  given: DemoPartnership,
  idOf: (address: string) => string,
): StoredPartnership {
  const { createdBy, synthetic, createdAt, updatedAt, unitId, ...input } = given;
  return {
    ...input,
    unitId,
    synthetic,
    createdBy: idOf(createdBy),
    createdAt,
    updatedAt,
    version: 1,
    content: contentOf(input),
    deletedAt: null,
  };
}

export function toPartnership(stored: StoredPartnership, store: Store): Partnership {
  const { content: _1, deletedAt: _2, ...partnership } = stored;
  const campaign = store.campaigns.get(stored.campaignId);
  const held = [...store.activities.values()].filter(
    (entry) =>
      entry.deletedAt === null &&
      entry.campaignId === stored.campaignId &&
      entry.unitId === stored.unitId &&
      entry.partnerIds.includes(stored.organisationId) &&
      campaign !== undefined &&
      counts(entry, campaign),
  );
  return { ...partnership, activityCount: held.length };
}
