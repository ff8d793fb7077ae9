/**
 * A letter that never was, for the archive and for comparison. Its subject says so in every
 * language, and so does its first sentence.
 */
import { firstLetter } from '../campaigns/first-letter/letter.ts';
import type { InLanguages } from '../format/language.ts';

interface Scheme {
  readonly code: string;
  readonly name: InLanguages;
  readonly short: InLanguages;
  readonly explanation: InLanguages;
}

/** Shared with the first letter, in its words, so that the two campaigns can be compared. */
function sharedScheme(code: 'phishing-page' | 'deepfake'): Scheme {
  const scheme = firstLetter.schemes.find((one) => one.code === code);
  if (!scheme) throw new Error(`The first letter has no scheme ${code}`);
  const { name, short, explanation } = scheme;
  return { code, name, short, explanation };
}

const ownSchemes: readonly Scheme[] = [
  {
    code: 'fake-call',
    name: {
      kk: 'Банк немесе құқық қорғау органының атынан жалған қоңырау',
      ru: 'Ложный звонок от имени банка или правоохранительного органа',
      en: 'Fake call in the name of a bank or a law-enforcement body',
    },
    short: { kk: 'Жалған қоңырау', ru: 'Ложный звонок', en: 'Fake call' },
    explanation: {
      kk: 'Қоңырау шалушы өзін банк не құқық қорғау органының қызметкері ретінде таныстырып, ақшаны «қауіпсіз шотқа» аударуға көндіреді.',
      ru: 'Звонящий представляется сотрудником банка или правоохранительного органа и убеждает перевести деньги на «безопасный счет».',
      en: 'The caller claims to be from a bank or a law-enforcement body and gets the person to move money to a “safe account”.',
    },
  },
  {
    code: 'fake-marketplace',
    name: {
      kk: 'Сауда алаңдарындағы жалған хабарландыру',
      ru: 'Ложное объявление на торговой площадке',
      en: 'Fake advertisement on a marketplace',
    },
    short: { kk: 'Жалған хабарландыру', ru: 'Ложное объявление', en: 'Fake advertisement' },
    explanation: {
      kk: 'Сатып алушыдан алдын ала төлем алынады да, тауар жіберілмейді.',
      ru: 'С покупателя берут предоплату, а товар не отправляют.',
      en: 'The buyer pays in advance and the goods never come.',
    },
  },
  {
    code: 'remote-access',
    name: {
      kk: 'Телефонды қашықтан басқаратын бағдарлама',
      ru: 'Программа удаленного управления телефоном',
      en: 'Program for the remote control of a phone',
    },
    short: { kk: 'Қашықтан басқару', ru: 'Удаленное управление', en: 'Remote control' },
    explanation: {
      kk: 'Адамды телефонына бағдарлама орнатуға көндіріп, банктің мобильді қосымшасын қашықтан басқарады.',
      ru: 'Человека убеждают установить программу на телефон и через нее управляют его банковским приложением.',
      en: 'The person is talked into installing a program, through which the bank’s app on the phone is controlled.',
    },
  },
];

const paragraphs: InLanguages<readonly string[]> = {
  kk: [
    'Бұл хат көрсетілім үшін ойдан шығарылған: мұндай хат жіберілген жоқ, ондағы деректер де ойдан алынған.',
    'Банктер мен құқық қорғау органдарының атынан қоңырау шалып, азаматтардың ақшасын иелену, сауда алаңдарындағы жалған хабарландырулар және телефонды қашықтан басқаратын бағдарламаларды орнатқызу жағдайлары жиіледі деп алайық.',
    'Азаматтарды осы тәсілдер туралы хабардар етуді, түсіндіру жұмысына банктерді тартуды және ақпарат жарияланған жағдайда дереккөз ретінде Комитеттің Орталығын көрсетуді сұраймыз.',
    'Қабылданған шаралар туралы ақпарат 2025 жылғы 21 қарашадан кешіктірілмей күтіледі.',
  ],
  ru: [
    'Это письмо вымышлено для показа: такое письмо не направлялось, и данные в нем вымышлены.',
    'Допустим, что участились звонки от имени банков и правоохранительных органов с целью завладения деньгами граждан, ложные объявления на торговых площадках и случаи установки программ удаленного управления телефоном.',
    'Просим проинформировать граждан об этих способах, привлечь к разъяснительной работе банки и при опубликовании информации указывать источником Центр Комитета.',
    'Информация о принятых мерах ожидается не позднее 21 ноября 2025 года.',
  ],
  en: [
    'This letter was made up for the demonstration: no such letter was sent, and its facts are fictitious.',
    'Suppose that calls in the name of banks and law-enforcement bodies, fake advertisements on marketplaces and programs for the remote control of phones have become more frequent.',
    'Please inform citizens of these schemes, involve banks in the explanatory work and name the Committee’s Centre as the source wherever the information is published.',
    'Information on the measures taken is expected not later than 21 November 2025.',
  ],
};

const textOf = (language: keyof typeof paragraphs) => paragraphs[language].join('\n\n');

export const earlierLetter = {
  letterNo: 'Д-2025/3',
  letterOn: '2025-11-03',
  startsOn: '2025-11-03',
  /** The first instant that is late: the end of 21 November in Astana. */
  deadlineAt: '2025-11-21T19:00:00Z',
  closedOn: '2025-12-05',
  subject: {
    kk: 'Үлгі хат (ойдан шығарылған): телефон арқылы алаяқтықтың алдын алуға қатысты',
    ru: 'Образец письма (вымышленный): о профилактике телефонного мошенничества',
    en: 'Sample letter (fictitious): on preventing phone fraud',
  },
  text: { kk: textOf('kk'), ru: textOf('ru'), en: textOf('en') },
  requests: [
    {
      code: 'R1',
      text: {
        kk: 'Азаматтарды телефон арқылы алаяқтық тәсілдері туралы хабардар ету',
        ru: 'Проинформировать граждан о способах телефонного мошенничества',
        en: 'Inform citizens about the schemes of phone fraud',
      },
    },
    {
      code: 'R2',
      text: {
        kk: 'Түсіндіру жұмысына банктерді тарту',
        ru: 'Привлечь к разъяснительной работе банки',
        en: 'Involve banks in the explanatory work',
      },
    },
    {
      code: 'R3',
      text: {
        kk: 'Ақпарат жарияланған жағдайда дереккөз ретінде Комитеттің Орталығын көрсету',
        ru: 'При опубликовании информации указывать источником Центр Комитета',
        en: 'Name the Committee’s Centre as the source wherever the information is published',
      },
    },
    {
      code: 'R4',
      text: {
        kk: 'Қабылданған шаралар туралы 2025 жылғы 21 қарашадан кешіктірмей хабарлау',
        ru: 'Сообщить о принятых мерах не позднее 21 ноября 2025 года',
        en: 'Report the measures taken not later than 21 November 2025',
      },
    },
  ],
  schemes: [sharedScheme('phishing-page'), sharedScheme('deepfake'), ...ownSchemes],
} as const;
