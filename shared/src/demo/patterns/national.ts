import type { ActivityKind, ActivityStatus } from '../../activities/activity.codes.ts';
import type { Channel, Measure, Method } from '../../activities/channels.ts';
import type { CentralBodyId } from '../../territory/units.ts';
import type { Words } from './pattern.ts';

/** A measure of a central body; national numbers are stored once, here, not once an akimat. */
export interface NationalMeasure {
  readonly unitId: CentralBodyId;
  /** Day of March 2026, and the last one of a longer measure. */
  readonly day: number;
  readonly lastDay?: number;
  readonly kind: ActivityKind;
  readonly title: Words;
  readonly reach: readonly (readonly [Channel, Measure, number | null, Method])[];
  readonly named?: boolean | null;
  readonly status?: ActivityStatus;
  readonly partnerIds?: readonly string[];
  /** Held in the earlier campaign too. */
  readonly wasHeldBefore?: true;
  /** What it is about; without it, all the letter says. */
  readonly schemes?: readonly string[];
}

export const nationalMeasures: readonly NationalMeasure[] = [
  {
    unitId: 'KZ-MIA',
    day: 3,
    kind: 'round-table',
    title: {
      kk: 'Интернет-алаяқтықтың алдын алу жөніндегі республикалық брифинг',
      ru: 'Республиканский брифинг о профилактике интернет-мошенничества',
    },
    reach: [['in-person', 'attendees', 46, 'counted']],
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MIA',
    day: 4,
    kind: 'sms-push',
    title: {
      kk: 'Ұялы байланыс операторлары арқылы ескерту хабарламасы',
      ru: 'Предупреждение через операторов сотовой связи',
    },
    reach: [
      ['sms', 'messages-delivered', 1_284_600, 'operator'],
      ['sms', 'unique-numbers', 1_231_450, 'operator'],
    ],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MIA',
    day: 4,
    lastDay: 6,
    kind: 'social-post',
    title: {
      kk: 'Алаяқтық тәсілдері туралы бейнероликтер топтамасы',
      ru: 'Серия видеороликов о способах мошенничества',
    },
    reach: [
      ['social', 'impressions', 1_420_300, 'platform'],
      ['social', 'unique-accounts', 412_800, 'platform'],
      ['social', 'reactions', 18_340, 'platform'],
    ],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MIA',
    day: 5,
    kind: 'staff-training',
    title: {
      kk: 'Учаскелік инспекторларға бейнебайланыс арқылы нұсқама беру',
      ru: 'Инструктаж участковых инспекторов по видеосвязи',
    },
    reach: [['in-person', 'attendees', 2140, 'counted']],
  },
  {
    unitId: 'KZ-MIA',
    day: 5,
    kind: 'broadcast',
    title: {
      kk: 'Республикалық телеарнадағы сұхбат',
      ru: 'Интервью на республиканском телеканале',
    },
    reach: [
      ['tv', 'audience-contacts', 1_862_000, 'metered'],
      ['tv', 'audience-people', 938_000, 'metered'],
    ],
    named: true,
  },
  {
    unitId: 'KZ-MIA',
    day: 6,
    kind: 'messenger',
    title: { kk: 'Ведомстволық арналардағы ескерту', ru: 'Предупреждение в ведомственных каналах' },
    reach: [['messenger', 'views', 96_420, 'platform']],
    named: false,
  },
  {
    unitId: 'KZ-MIA',
    day: 11,
    kind: 'lesson',
    title: {
      kk: 'Жоғары оқу орындарындағы ашық дәрістер',
      ru: 'Открытые лекции в высших учебных заведениях',
    },
    reach: [],
    status: 'planned',
  },
  {
    unitId: 'KZ-MAI',
    day: 5,
    kind: 'press',
    title: {
      kk: 'Электрондық үкімет порталындағы ескерту',
      ru: 'Предупреждение на портале электронного правительства',
    },
    reach: [['website', 'views', 318_700, 'platform']],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MAI',
    day: 6,
    kind: 'sms-push',
    title: {
      kk: 'Мемлекеттік мобильді қосымшадағы ескерту',
      ru: 'Уведомление в государственном мобильном приложении',
    },
    reach: [
      ['push', 'messages-delivered', 742_100, 'platform'],
      ['push', 'unique-numbers', 688_300, 'platform'],
    ],
    named: null,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MAI',
    day: 6,
    kind: 'screens',
    title: {
      kk: 'Халыққа қызмет көрсету орталықтарының экрандарындағы бейнеролик',
      ru: 'Видеоролик на экранах центров обслуживания населения',
    },
    reach: [['screen', 'impressions', null, 'operator']],
    named: true,
  },
  {
    unitId: 'KZ-MAI',
    day: 10,
    kind: 'other',
    title: {
      kk: 'Дипфейкті тану жөніндегі нұсқаулық',
      ru: 'Инструкция по распознаванию дипфейков',
    },
    reach: [],
    status: 'draft',
    schemes: ['deepfake'],
  },
  {
    unitId: 'KZ-MCI',
    day: 3,
    lastDay: 6,
    kind: 'broadcast',
    title: {
      kk: 'Республикалық телеарналардағы әлеуметтік бейнеролик',
      ru: 'Социальный ролик на республиканских телеканалах',
    },
    reach: [
      ['tv', 'audience-contacts', 5_640_000, 'metered'],
      ['tv', 'audience-people', 1_926_000, 'metered'],
    ],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MCI',
    day: 4,
    kind: 'broadcast',
    title: {
      kk: 'Республикалық радиодағы әлеуметтік ролик',
      ru: 'Социальный ролик на республиканском радио',
    },
    reach: [
      ['radio', 'audience-contacts', 1_124_000, 'metered'],
      ['radio', 'audience-people', 486_000, 'metered'],
    ],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MCI',
    day: 5,
    kind: 'press',
    title: { kk: 'Республикалық газеттердегі мақалалар', ru: 'Статьи в республиканских газетах' },
    reach: [['newspaper', 'copies', 148_000, 'counted']],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-MCI',
    day: 5,
    kind: 'round-table',
    title: { kk: 'Блогерлермен дөңгелек үстел', ru: 'Круглый стол с блогерами' },
    reach: [['in-person', 'attendees', 34, 'counted']],
  },
  {
    unitId: 'KZ-MCI',
    day: 6,
    kind: 'social-post',
    title: {
      kk: 'Ресми парақшалардағы ақпараттық топтама',
      ru: 'Информационная подборка на официальных страницах',
    },
    reach: [
      ['social', 'impressions', 871_200, 'platform'],
      ['social', 'unique-accounts', 301_500, 'platform'],
    ],
    named: true,
  },
  {
    unitId: 'KZ-MCI',
    day: 6,
    kind: 'broadcast',
    title: {
      kk: 'Талдамалық бағдарламадағы талқылау',
      ru: 'Обсуждение в аналитической программе',
    },
    reach: [['tv', 'audience-contacts', 690_000, 'estimate']],
    named: false,
  },
  {
    unitId: 'KZ-MCI',
    day: 12,
    kind: 'outdoor',
    title: {
      kk: 'Республикалық маңызы бар жолдардағы билбордтар',
      ru: 'Билборды на дорогах республиканского значения',
    },
    reach: [],
    status: 'planned',
  },
  {
    unitId: 'KZ-NB',
    day: 3,
    kind: 'press',
    title: {
      kk: 'Ұлттық Банктің интернет-ресурсындағы ескерту',
      ru: 'Предупреждение на интернет-ресурсе Национального Банка',
    },
    reach: [['website', 'views', 57_240, 'platform']],
    named: true,
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-NB',
    day: 4,
    kind: 'staff-training',
    title: {
      kk: 'Банктердің байланыс орталықтарының қызметкерлерін оқыту',
      ru: 'Обучение сотрудников контакт-центров банков',
    },
    reach: [['in-person', 'attendees', 186, 'counted']],
    partnerIds: ['halyk', 'kaspi'],
    wasHeldBefore: true,
  },
  {
    unitId: 'KZ-NB',
    day: 5,
    kind: 'round-table',
    title: {
      kk: 'Екінші деңгейдегі банктермен бірлескен кеңес',
      ru: 'Совместное совещание с банками второго уровня',
    },
    reach: [['in-person', 'attendees', 52, 'counted']],
    partnerIds: ['halyk', 'kaspi', 'bcc', 'otbasy'],
  },
  {
    unitId: 'KZ-NB',
    day: 6,
    kind: 'social-post',
    title: {
      kk: 'Жалған инвестициялық платформаларды тану белгілері',
      ru: 'Признаки фиктивных инвестиционных платформ',
    },
    reach: [
      ['social', 'impressions', 233_600, 'platform'],
      ['social', 'unique-accounts', 118_900, 'platform'],
      ['social', 'reactions', 2960, 'platform'],
    ],
    named: true,
    schemes: ['fake-bank-platform', 'fake-developer-platform', 'targeted-ads'],
  },
  {
    unitId: 'KZ-NB',
    day: 11,
    kind: 'sms-push',
    title: {
      kk: 'Банктердің мобильді қосымшаларындағы бірыңғай ескерту',
      ru: 'Единое предупреждение в мобильных приложениях банков',
    },
    reach: [],
    status: 'planned',
    partnerIds: ['halyk', 'kaspi', 'bcc'],
  },
];
