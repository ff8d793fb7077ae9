/**
 * The district where the sign-in page leads first, written by hand: a question that waits for an
 * answer, an event of this morning of which nobody said yet that it was held, a draft.
 */
import { firstSetting } from '../campaign-settings.ts';
import type { DemoAccount } from '../demo.types.ts';
import { bayanauylId, pavlodarId, scribesOf } from '../demo-accounts.ts';
import { instantOf, minutesOf, msAt } from '../demo-clock.ts';
import { type DraftActivity, draftOf, reachOf } from './draft.ts';
import { questionOf } from './review.ts';

type Given = Pick<DraftActivity, 'kind' | 'title' | 'startsOn'> &
  Partial<DraftActivity> & { readonly enteredOn: string; readonly enteredAt: string };

function at(dateOn: string, time: string, seconds: number): string {
  return instantOf(msAt(dateOn, minutesOf(time)) + seconds * 1000);
}

const met = (count: number, method: 'counted' | 'estimate' = 'counted') =>
  reachOf({
    channel: 'in-person',
    measure: 'attendees',
    count,
    method,
    scope: 'district',
    audienceNew: 'new',
  });
const visited = (count: number, day: string) =>
  reachOf({
    channel: 'door-to-door',
    measure: 'persons-visited',
    count,
    method: 'counted',
    scope: 'district',
    audienceNew: 'new',
    periodFrom: day,
    periodTo: day,
  });

const entries: readonly Given[] = [
  {
    kind: 'meeting',
    title: 'Ауыл тұрғындарымен кездесу',
    startsOn: '2026-03-03',
    startsAtTime: '15:00',
    place: 'Торайғыров ауылы, мәдениет үйі',
    schemes: ['phishing-page', 'fake-bank-platform'],
    audiences: ['rural'],
    reach: [met(64)],
    review: 'confirmed',
    enteredOn: '2026-03-03',
    enteredAt: '17:42',
  },
  {
    kind: 'door-to-door',
    title: 'Үйлерді аралап, жадынама тарату',
    startsOn: '2026-03-03',
    endsOn: '2026-03-05',
    place: 'Аудан орталығы',
    schemes: ['phishing-page', 'fake-bank-platform', 'deepfake'],
    audiences: ['general', 'rural'],
    reach: [
      visited(212, '2026-03-03'),
      visited(187, '2026-03-04'),
      visited(231, '2026-03-05'),
      reachOf({
        channel: 'leaflet',
        measure: 'items-handed-out',
        count: 540,
        method: 'counted',
        scope: 'district',
      }),
    ],
    review: 'confirmed',
    enteredOn: '2026-03-05',
    enteredAt: '18:05',
  },
  {
    kind: 'lesson',
    title: 'Мектептегі киберқауіпсіздік сабағы',
    startsOn: '2026-03-04',
    startsAtTime: '11:00',
    place: 'Аудан орталығындағы мектеп',
    schemes: ['deepfake', 'phishing-page'],
    audiences: ['pupils-parents'],
    reach: [met(86)],
    review: 'confirmed',
    enteredOn: '2026-03-04',
    enteredAt: '13:10',
  },
  {
    kind: 'meeting',
    title: 'Мемлекеттік мекемелердің қызметкерлерімен кездесу',
    startsOn: '2026-03-05',
    startsAtTime: '16:00',
    place: 'Аудан әкімдігінің мәжіліс залы',
    schemes: ['fake-bank-platform', 'recovery-service', 'fake-developer-platform'],
    audiences: ['public-sector'],
    sourceNamed: true,
    reach: [met(52)],
    review: 'confirmed',
    enteredOn: '2026-03-05',
    enteredAt: '18:31',
  },
  {
    kind: 'meeting',
    title: 'Зейнеткерлермен кездесу',
    startsOn: '2026-03-06',
    startsAtTime: '11:00',
    place: 'Жаңажол ауылы, ауылдық клуб',
    description:
      'Банктің атын жамылған платформалар мен дипфейк туралы айтылды, жадынама таратылды.',
    schemes: ['fake-bank-platform', 'deepfake'],
    audiences: ['pensioners', 'rural'],
    partnerIds: ['otbasy'],
    sourceNamed: true,
    reach: [{ ...met(640, 'estimate'), methodNote: 'Көзбен шамаланды.' }],
    explanations: [
      { code: 'far-above-usual', reason: 'Наурызға дайындық жиынында өтті, үш ауыл жиналды.' },
    ],
    review: 'queried',
    enteredOn: '2026-03-06',
    enteredAt: '14:48',
  },
  {
    kind: 'messenger',
    title: 'Ауыл чаттарына ескерту тарату',
    startsOn: '2026-03-10',
    schemes: ['phishing-page', 'fake-bank-platform'],
    audiences: ['rural'],
    sourceNamed: true,
    sourceWhere: 'мәтіннің соңында',
    reach: [
      reachOf({
        channel: 'messenger',
        measure: 'views',
        count: 418,
        method: 'platform',
        scope: 'district',
      }),
    ],
    enteredOn: '2026-03-10',
    enteredAt: '08:12',
  },
  {
    kind: 'lesson',
    title: 'Колледж студенттеріне арналған дәріс',
    status: 'planned',
    startsOn: '2026-03-10',
    startsAtTime: '08:30',
    place: 'Аграрлық-техникалық колледж',
    schemes: ['deepfake', 'targeted-ads'],
    audiences: ['students'],
    enteredOn: '2026-03-06',
    enteredAt: '16:20',
  },
  {
    kind: 'leaflets',
    title: 'Пошта бөлімшелерінде жадынама тарату',
    status: 'draft',
    startsOn: '2026-03-10',
    enteredOn: '2026-03-10',
    enteredAt: '08:40',
  },
];

export function bayanauylActivities(accounts: readonly DemoAccount[]): DraftActivity[] {
  const { coordinator, ofDistrict } = scribesOf(pavlodarId, accounts);
  return entries.map(({ enteredOn, enteredAt, ...given }, nth) => {
    const createdAt = at(enteredOn, enteredAt, 7 + nth * 5);
    const askedAt = at('2026-03-06', '17:30', 24);
    const isQueried = given.review === 'queried';
    return draftOf({
      status: 'held',
      ...given,
      campaignId: firstSetting.campaignId,
      unitId: pavlodarId,
      districtId: bayanauylId,
      queries: isQueried
        ? [questionOf('640 адам келді ме? Ауылда 410 адам тұрады.', coordinator, askedAt)]
        : [],
      createdBy: ofDistrict.get(bayanauylId) ?? coordinator,
      createdAt,
      updatedAt: isQueried ? askedAt : createdAt,
    });
  });
}
