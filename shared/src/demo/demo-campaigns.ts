import type { Campaign } from '../campaigns/campaign.schema.ts';
import { firstLetter } from '../campaigns/first-letter/letter.ts';
import { instantOf, msAt } from './demo-clock.ts';
import { earlierLetter } from './earlier-letter.ts';
import { randomFrom } from './random.ts';

export const firstCampaignId = '019cacb3-f200-7a11-9c0b-5a3de1f0c001';
export const earlierCampaignId = '019a47df-2e00-7a11-9c0b-5a3de1f0c002';

// Recipients of the running campaign that have not acknowledged the letter yet.
const notAcknowledged = new Set(['KZ-62', 'KZ-47', 'KZ-MAI']);

/** Who took note of the letter and registered it; a few of the first campaign have not. */
function recipientsOf(letterOn: string, isOpen: boolean): Campaign['recipients'] {
  const random = randomFrom(`recipients ${letterOn}`);
  return firstLetter.recipientUnitIds.map((unitId) => {
    const acknowledgedAt = instantOf(
      msAt(letterOn, random.int(11 * 60, 18 * 60)) + random.int(0, 2) * 86_400_000,
    );
    const incomingNo = `${random.int(1, 9)}-${random.int(10, 29)}/${random.int(180, 2900)}`;
    if (isOpen && notAcknowledged.has(unitId)) {
      return { unitId, acknowledgedAt: null, incomingNo: null, extendedTo: null };
    }
    const isRegistered = !isOpen || random.chance(0.85);
    return {
      unitId,
      acknowledgedAt,
      incomingNo: isRegistered ? incomingNo : null,
      // Two more working days were granted once, in the closed campaign.
      extendedTo: !isOpen && unitId === 'KZ-33' ? '2025-11-25T19:00:00Z' : null,
    };
  });
}

/** The running campaign of the real letter and the closed one of a letter that never was. */
export function demoCampaigns(): Campaign[] {
  const { attribution, attributionVariants, senderUnitId } = firstLetter;
  const common = {
    senderUnitId,
    attribution: { ...attribution },
    attributionVariants: [...attributionVariants],
    version: 1,
  };
  return [
    {
      ...common,
      id: firstCampaignId,
      letterNo: firstLetter.letterNo,
      letterOn: firstLetter.letterOn,
      subject: { ...firstLetter.subject },
      text: { ...firstLetter.text },
      requests: firstLetter.requests.map(({ code, text }) => ({ code, text: { ...text } })),
      schemes: firstLetter.schemes.map(schemeOf),
      startsOn: firstLetter.startsOn,
      deadlineAt: firstLetter.deadlineAt,
      closedOn: null,
      recipients: recipientsOf(firstLetter.letterOn, true),
      status: 'published',
      // The letter is real; its entries are marked one by one.
      synthetic: false,
    },
    {
      ...common,
      id: earlierCampaignId,
      letterNo: earlierLetter.letterNo,
      letterOn: earlierLetter.letterOn,
      subject: { ...earlierLetter.subject },
      text: { ...earlierLetter.text },
      requests: earlierLetter.requests.map(({ code, text }) => ({ code, text: { ...text } })),
      schemes: earlierLetter.schemes.map(schemeOf),
      startsOn: earlierLetter.startsOn,
      deadlineAt: earlierLetter.deadlineAt,
      closedOn: earlierLetter.closedOn,
      recipients: recipientsOf(earlierLetter.letterOn, false),
      status: 'closed',
      synthetic: true,
    },
  ];
}

function schemeOf(scheme: Campaign['schemes'][number]): Campaign['schemes'][number] {
  const { code, name, short, explanation } = scheme;
  return { code, name: { ...name }, short: { ...short }, explanation: { ...explanation } };
}
