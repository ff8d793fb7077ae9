/** What coordinators of the demo wrote into their replies: synthetic names that say so. */
import { astanaDay } from '../campaigns/calendar/deadline.ts';
import type { Campaign } from '../campaigns/campaign.schema.ts';
import { type ReplyContent, replyContent } from '../replies/reply.schema.ts';
import { unitById } from '../territory/units.ts';
import { demoId } from './demo-ids.ts';
import { randomFrom } from './random.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function demoReplyContent(
  campaign: Campaign,
  unitId: string,
  lateReason: string | null,
): ReplyContent {
  const unit = unitById.get(unitId);
  if (!unit) throw new Error(`The register has no unit ${unitId}`);
  const { kk, ru } = unit.forms;
  const own = campaign.recipients.find((one) => one.unitId === unitId);
  const isTerritory = unit.kind !== 'central';
  return {
    ...replyContent.parse({}),
    signatory: {
      name: 'Ү. Үлгіұлы',
      position: { kk: capital(kk.head.deputy), ru: capital(ru.head.deputy) },
    },
    executor: { name: 'Қ. Үлгіқызы', phone: '8 (700) 000-00-00' },
    responsible: isTerritory
      ? { kk: 'ішкі саясат басқармасы', ru: 'управление внутренней политики' }
      : {
          kk: 'ақпарат және байланыс департаменті',
          ru: 'департамент информации и связи',
        },
    incomingNo: own?.incomingNo ?? null,
    incomingOn: own?.acknowledgedAt ? astanaDay(own.acknowledgedAt) : null,
    partnersPlannedOn: campaign.closedOn ?? '2026-03-31',
    plannedMeasures: measuresOf(campaign, unitId),
    lateReason,
  };
}

function measuresOf({ id, closedOn }: Campaign, unitId: string): ReplyContent['plannedMeasures'] {
  const random = randomFrom(`measures ${id} ${unitId}`);
  const at = closedOn === null ? '2026-03-05T05:00:00Z' : '2025-11-19T05:00:00Z';
  const [first, second] =
    closedOn === null ? ['2026-03-31', '2026-04-15'] : ['2025-12-15', '2025-12-25'];
  return [
    {
      id: demoId(at, random),
      textKk: 'халыққа қызмет көрсету орталықтарында бейнероликтер көрсету',
      textRu: 'показ видеороликов в центрах обслуживания населения',
      dueOn: first as string,
      responsibleKk: 'цифрландыру басқармасы',
      responsibleRu: 'управление цифровизации',
    },
    {
      id: demoId(at, random),
      textKk: 'колледждерде ашық сабақтар өткізу',
      textRu: 'проведение открытых уроков в колледжах',
      dueOn: second as string,
      responsibleKk: 'білім басқармасы',
      responsibleRu: 'управление образования',
    },
  ];
}
