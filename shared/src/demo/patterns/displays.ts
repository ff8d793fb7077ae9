import type { Pattern } from './pattern.ts';

/** Outdoor advertising, leaflets and screens. */
export const displayPatterns: readonly Pattern[] = [
  {
    kind: 'outdoor',
    title: { kk: 'Көше экрандарындағы бейнеролик', ru: 'Видеоролик на уличных экранах' },
    audiences: ['general'],
    where: 'urban',
    channel: 'screen',
  },
  {
    kind: 'outdoor',
    title: { kk: 'Аялдамалардағы плакаттар', ru: 'Плакаты на остановках' },
    audiences: ['general'],
    where: 'urban',
    channel: 'outdoor',
  },
  {
    kind: 'outdoor',
    title: { kk: 'Қоғамдық көліктегі жарнама', ru: 'Реклама в общественном транспорте' },
    audiences: ['general'],
    where: 'urban',
    channel: 'outdoor',
  },
  {
    kind: 'outdoor',
    title: { kk: 'Жол бойындағы билборд', ru: 'Билборд у трассы' },
    audiences: ['general'],
    where: 'rural',
    channel: 'outdoor',
  },
  {
    kind: 'leaflets',
    title: { kk: 'Базарда парақша тарату', ru: 'Раздача листовок на рынке' },
    audiences: ['general', 'entrepreneurs'],
    place: 'market',
  },
  {
    kind: 'leaflets',
    title: {
      kk: 'Пошта бөлімшелерінде жадынама тарату',
      ru: 'Раздача памяток в почтовых отделениях',
    },
    audiences: ['general', 'pensioners'],
    place: 'post',
  },
  {
    kind: 'leaflets',
    title: {
      kk: 'Коммуналдық төлем түбіртегімен бірге жадынама тарату',
      ru: 'Раздача памяток вместе с квитанциями за коммунальные услуги',
    },
    audiences: ['general'],
    where: 'urban',
  },
  {
    kind: 'leaflets',
    title: {
      kk: 'Емханалар мен дәріханаларда парақша тарату',
      ru: 'Раздача листовок в поликлиниках и аптеках',
    },
    audiences: ['general', 'pensioners'],
    place: 'clinic',
  },
  {
    kind: 'leaflets',
    title: { kk: 'Сату кеңселерінде жадынама тарату', ru: 'Раздача памяток в офисах продаж' },
    audiences: ['shareholders'],
    place: 'sales',
    partner: 'developer',
    where: 'urban',
    schemes: ['fake-developer-platform'],
  },
  {
    kind: 'screens',
    title: {
      kk: 'Халыққа қызмет көрсету орталығындағы бейнеролик',
      ru: 'Видеоролик в центре обслуживания населения',
    },
    audiences: ['general'],
    weight: 1.4,
  },
  {
    kind: 'screens',
    title: {
      kk: 'Банк бөлімшелерінің экрандарындағы бейнеролик',
      ru: 'Видеоролик на экранах отделений банка',
    },
    audiences: ['general'],
    partner: 'bank',
    where: 'unit',
  },
  {
    kind: 'screens',
    title: { kk: 'Банкомат экрандарындағы ескерту', ru: 'Предупреждение на экранах банкоматов' },
    audiences: ['general'],
    partner: 'bank',
    where: 'unit',
  },
  {
    kind: 'screens',
    title: {
      kk: 'Сату кеңсесінің экранындағы бейнеролик',
      ru: 'Видеоролик на экране офиса продаж',
    },
    audiences: ['shareholders'],
    place: 'sales',
    partner: 'developer',
    where: 'urban',
  },
  {
    kind: 'screens',
    title: { kk: 'Автовокзал экранындағы ескерту', ru: 'Предупреждение на экране автовокзала' },
    audiences: ['general'],
    place: 'station',
  },
];
