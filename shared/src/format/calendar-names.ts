import type { InLanguages } from './language.ts';

// Browsers have no Kazakh months and weekdays («2026 M03 11»), so all names stand here.

/** Cases of a month: «11 наурыздан кешіктірмей», «2 наурыздағы хат». */
export interface KazakhMonth {
  readonly nom: string;
  readonly attr: string;
  readonly dat: string;
  readonly loc: string;
  readonly abl: string;
}

function month(nom: string, attr: string, abl: string, dat: string): KazakhMonth {
  return { nom, attr, dat, loc: attr.replace(/[ғг][ыі]$/, ''), abl };
}

/** January first. */
export const kazakhMonths: readonly KazakhMonth[] = [
  month('қаңтар', 'қаңтардағы', 'қаңтардан', 'қаңтарға'),
  month('ақпан', 'ақпандағы', 'ақпаннан', 'ақпанға'),
  month('наурыз', 'наурыздағы', 'наурыздан', 'наурызға'),
  month('сәуір', 'сәуірдегі', 'сәуірден', 'сәуірге'),
  month('мамыр', 'мамырдағы', 'мамырдан', 'мамырға'),
  month('маусым', 'маусымдағы', 'маусымнан', 'маусымға'),
  month('шілде', 'шілдедегі', 'шілдеден', 'шілдеге'),
  month('тамыз', 'тамыздағы', 'тамыздан', 'тамызға'),
  month('қыркүйек', 'қыркүйектегі', 'қыркүйектен', 'қыркүйекке'),
  month('қазан', 'қазандағы', 'қазаннан', 'қазанға'),
  month('қараша', 'қарашадағы', 'қарашадан', 'қарашаға'),
  month('желтоқсан', 'желтоқсандағы', 'желтоқсаннан', 'желтоқсанға'),
];

const words = (text: string): readonly string[] => text.split(' ');

/** Months beside a day number: Russian ones in the genitive. January first. */
export const monthsWithDay: InLanguages<readonly string[]> = {
  kk: kazakhMonths.map(({ nom }) => nom),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  en: words(
    'January February March April May June July August September October November December',
  ),
};

/** Months alone, as captions. January first. */
export const monthsAlone: InLanguages<readonly string[]> = {
  kk: monthsWithDay.kk,
  ru: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  en: monthsWithDay.en,
};

export const monthsShort: InLanguages<readonly string[]> = {
  kk: words('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'),
  ru: words('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
  en: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
};

/** Monday first. */
export const weekdays: InLanguages<readonly string[]> = {
  kk: words('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
  ru: words('понедельник вторник среда четверг пятница суббота воскресенье'),
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

/** Monday first. */
export const weekdaysShort: InLanguages<readonly string[]> = {
  kk: words('дс сс ср бс жм сб жс'),
  ru: words('пн вт ср чт пт сб вс'),
  en: words('Mon Tue Wed Thu Fri Sat Sun'),
};
