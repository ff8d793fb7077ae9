import type { Pattern } from './pattern.ts';

/** Round tables, briefings and the training of staff. */
export const roundTablePatterns: readonly Pattern[] = [
  {
    kind: 'round-table',
    title: {
      kk: 'Екінші деңгейдегі банктермен дөңгелек үстел',
      ru: 'Круглый стол с банками второго уровня',
    },
    audiences: ['private-sector'],
    place: 'akimat',
    partner: 'bank',
    where: 'unit',
  },
  {
    kind: 'round-table',
    title: {
      kk: 'Құрылыс компанияларымен дөңгелек үстел',
      ru: 'Круглый стол со строительными компаниями',
    },
    audiences: ['private-sector'],
    place: 'akimat',
    partner: 'developer',
    where: 'unit',
  },
  {
    kind: 'round-table',
    title: {
      kk: 'Интернет-алаяқтықтың алдын алу жөніндегі брифинг',
      ru: 'Брифинг о профилактике интернет-мошенничества',
    },
    audiences: ['general', 'other'],
    place: 'briefing',
    where: 'unit',
  },
  {
    kind: 'round-table',
    title: {
      kk: 'Қаржылық сауаттылық жөніндегі дөңгелек үстел',
      ru: 'Круглый стол по финансовой грамотности',
    },
    audiences: ['public-sector', 'entrepreneurs'],
    place: 'hall',
  },
  {
    kind: 'round-table',
    title: {
      kk: 'Қоғамдық кеңестің кеңейтілген отырысы',
      ru: 'Расширенное заседание общественного совета',
    },
    audiences: ['general'],
    place: 'akimat',
  },
  {
    kind: 'staff-training',
    title: { kk: 'Мемлекеттік қызметшілерді оқыту', ru: 'Обучение государственных служащих' },
    audiences: ['public-sector'],
    place: 'akimat',
  },
  {
    kind: 'staff-training',
    title: { kk: 'Мұғалімдерге арналған семинар', ru: 'Семинар для учителей' },
    audiences: ['public-sector'],
    place: 'school',
  },
  {
    kind: 'staff-training',
    title: {
      kk: 'Медицина қызметкерлеріне арналған семинар',
      ru: 'Семинар для медицинских работников',
    },
    audiences: ['public-sector'],
    place: 'hospital',
  },
  {
    kind: 'staff-training',
    title: {
      kk: 'Әлеуметтік қызметкерлерге нұсқама беру',
      ru: 'Инструктаж социальных работников',
    },
    audiences: ['public-sector'],
    place: 'services',
  },
  {
    kind: 'staff-training',
    title: {
      kk: 'Ауылдық округтердің әкімдеріне арналған семинар',
      ru: 'Семинар для акимов сельских округов',
    },
    audiences: ['public-sector'],
    most: 30,
    place: 'akimat',
    where: 'rural',
  },
  {
    kind: 'staff-training',
    title: { kk: 'Банк қызметкерлеріне арналған семинар', ru: 'Семинар для сотрудников банка' },
    audiences: ['private-sector'],
    most: 60,
    place: 'branch',
    partner: 'bank',
  },
  {
    kind: 'staff-training',
    title: {
      kk: 'Сату кеңселерінің қызметкерлерін оқыту',
      ru: 'Обучение сотрудников офисов продаж',
    },
    audiences: ['private-sector'],
    most: 40,
    place: 'sales',
    partner: 'developer',
    where: 'urban',
  },
];
