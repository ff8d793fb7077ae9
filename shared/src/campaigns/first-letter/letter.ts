import type { InLanguages } from '../../format/language.ts';
import { type CentralBodyId, committeeId, type TerritoryId } from '../../territory/units.ts';
import { letterEn } from './letter.en.ts';
import { type LetterText, letterKk } from './letter.kk.ts';
import { letterRu } from './letter.ru.ts';
import { requests } from './requests.ts';
import { schemes } from './schemes.ts';

/** The parts of the letter: the Kazakh text is the original, the others are our translations. */
export const letterTexts: InLanguages<LetterText> = { kk: letterKk, ru: letterRu, en: letterEn };

/** Body, enclosure, signature and list of recipients as one text; an empty line parts paragraphs. */
function wholeText({ paragraphs, enclosure, signatory, recipients }: LetterText): string {
  const list = recipients.items.map((item, i) => `${i + 1}. ${item}`).join('\n');
  return [
    ...paragraphs,
    enclosure,
    `${signatory.position}\n${signatory.name}`,
    `${recipients.heading}\n${list}`,
  ].join('\n\n');
}

// In the order of the letter's list: four central bodies, three cities, the oblasts.
const recipients: readonly (CentralBodyId | TerritoryId)[] = [
  'KZ-MIA',
  'KZ-MAI',
  'KZ-MCI',
  'KZ-NB',
  'KZ-71',
  'KZ-75',
  'KZ-79',
  'KZ-10',
  'KZ-11',
  'KZ-15',
  'KZ-19',
  'KZ-23',
  'KZ-27',
  'KZ-31',
  'KZ-33',
  'KZ-35',
  'KZ-39',
  'KZ-43',
  'KZ-47',
  'KZ-55',
  'KZ-59',
  'KZ-61',
  'KZ-62',
  'KZ-63',
];

/** Letter No. 2-20-26-01368 of 2 March 2026, the first campaign. */
export const firstLetter = {
  letterNo: '2-20-26-01368',
  letterOn: '2026-03-02',
  senderUnitId: committeeId,
  subject: { kk: letterKk.subject, ru: letterRu.subject, en: letterEn.subject },
  text: { kk: wholeText(letterKk), ru: wholeText(letterRu), en: wholeText(letterEn) },
  requests,
  schemes,
  startsOn: '2026-03-02',
  /** The first instant that is late: the end of 11 March in Astana (UTC+5). */
  deadlineAt: '2026-03-11T19:00:00Z',
  recipientUnitIds: recipients,
  /** The line that publications carry; the Kazakh name of the Centre is the letter's. */
  attribution: {
    kk: 'Қазақстан Республикасы Бас прокуратурасының Құқықтық статистика және арнайы есепке алу жөніндегі комитетінің Қылмыстық қауіп-қатерлерді және қоғамдық қауіпсіздік тәуекелдерін болжау орталығы',
    ru: 'Центр прогнозирования преступных угроз и рисков общественной безопасности Комитета по правовой статистике и специальным учетам Генеральной прокуратуры Республики Казахстан',
    en: 'Centre for Forecasting Criminal Threats and Public Safety Risks of the Committee on Legal Statistics and Special Records of the Prosecutor General’s Office of the Republic of Kazakhstan',
  },
  /** The Centre alone, where the Committee has been named before. */
  centre: {
    kk: 'Қылмыстық қауіп-қатерлерді және қоғамдық қауіпсіздік тәуекелдерін болжау орталығы',
    ru: 'Центр прогнозирования преступных угроз и рисков общественной безопасности',
    en: 'Centre for Forecasting Criminal Threats and Public Safety Risks',
  },
  /**
   * Any of these inside a text, whatever the case of its letters, counts as naming the Centre. The
   * Centre's name is published in slightly different wordings, so the press's are accepted too. The
   * Kazakh ones end in «орталығы», which every case form contains; the Russian and English ones
   * leave out «Центр», which is declined, and "Centre", which is also spelled "Center".
   */
  attributionVariants: [
    'Қылмыстық қауіп-қатерлерді және қоғамдық қауіпсіздік тәуекелдерін болжау орталығы',
    'Қылмыстық қауіп-қатерлердің және қоғамдық қауіпсіздіктің тәуекелдерін болжау орталығы',
    'прогнозирования преступных угроз и рисков общественной безопасности',
    'Forecasting Criminal Threats and Public Safety Risks',
  ],
  /** What an editor still has to settle about the letter. */
  editorNotes: [
    {
      kk: 'Хатта аталған «VI Group» атауы бойынша ұйым табылған жоқ: BI Group болуы ықтимал. Хат мәтіні өзгертілмейді; ұйымды хат шығарушы нақтылайды.',
      ru: 'Организация с названием «VI Group», упомянутая в письме, не найдена: вероятно, имеется в виду BI Group. Текст письма не меняется; организацию уточняет составитель письма.',
      en: 'No organisation called “VI Group”, as the letter has it, was found: probably BI Group is meant. The letter’s text stays as it is; the editor settles the organisation.',
    },
  ],
} as const;
