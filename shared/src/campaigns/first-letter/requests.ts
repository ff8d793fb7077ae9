import type { InLanguages } from '../../format/language.ts';

export interface LetterRequest {
  readonly code: 'R1' | 'R2' | 'R3' | 'R4';
  /** What is asked, in a sentence of the screen. */
  readonly text: InLanguages;
  /** The same in a few words, for lists. */
  readonly short: InLanguages;
  /** The passage of the letter that asks it. */
  readonly quote: InLanguages;
}

/** What the letter asks of its recipients. Screens say «1-талап», not R1. */
export const requests: readonly LetterRequest[] = [
  {
    code: 'R1',
    text: {
      kk: 'Азаматтарды интернет-алаяқтардың белсенділігі мен алаяқтық тәсілдері туралы хабардар ету және ескерту',
      ru: 'Проинформировать и предупредить граждан об активности интернет-мошенников и способах мошенничества',
      en: 'Inform and warn citizens about the activity of internet fraudsters and their schemes',
    },
    short: {
      kk: 'Азаматтарды хабардар ету',
      ru: 'Информировать граждан',
      en: 'Inform citizens',
    },
    quote: {
      kk: '…интернет-алаяқтардың белсенділігін арттыру туралы азаматтарды хабардар ету және ескерту бойынша жұмыстарды жүргізуді ұсынамыз.',
      ru: '…предлагаем провести работу по информированию и предупреждению граждан о росте активности интернет-мошенников…',
      en: '…we propose that work be carried out to inform and warn citizens of the growing activity of internet fraudsters…',
    },
  },
  {
    code: 'R2',
    text: {
      kk: 'Түсіндіру жұмыстарына екінші деңгейдегі банктер мен ірі құрылыс компанияларын тарту',
      ru: 'Привлечь к разъяснительной работе банки второго уровня и крупные строительные компании',
      en: 'Involve second-tier banks and large construction firms in the explanatory work',
    },
    short: {
      kk: 'Банктер мен құрылыс компанияларын тарту',
      ru: 'Привлечь банки и строительные компании',
      en: 'Involve banks and construction firms',
    },
    quote: {
      kk: '…түсіндіру жұмыстарына екінші деңгейлі банктер мен ірі құрылыс фирмаларын тарта отырып…',
      ru: '…с привлечением к разъяснительной работе банков второго уровня и крупных строительных фирм.',
      en: '…involving second-tier banks and large construction firms in the explanatory work.',
    },
  },
  {
    code: 'R3',
    text: {
      kk: 'Ақпарат одан әрі жарияланған жағдайда дереккөз ретінде Комитеттің Орталығын көрсету',
      ru: 'При дальнейшем опубликовании информации указывать источником Центр Комитета',
      en: 'Name the Committee’s Centre as the source wherever the information is published further',
    },
    short: {
      kk: 'Орталықты дереккөз ретінде көрсету',
      ru: 'Указать Центр источником',
      en: 'Name the Centre as the source',
    },
    quote: {
      kk: 'Ақпаратты одан әрі жарияланған жағдайда дереккөз ретінде Комитеттің Қылмыстық қауіп-қатерлерді және қоғамдық қауіпсіздік тәуекелдерін болжау орталығын көрсетуді сұраймыз.',
      ru: 'В случае дальнейшего опубликования информации просим указывать в качестве источника Центр прогнозирования преступных угроз и рисков общественной безопасности Комитета.',
      en: 'Where the information is published further, please name the Centre for Forecasting Criminal Threats and Public Safety Risks of the Committee as the source.',
    },
  },
  {
    code: 'R4',
    text: {
      kk: 'Хатты қарау нәтижелері мен қабылданған (қабылданып жатқан) шаралар туралы 2026 жылғы 11 наурыздан кешіктірмей хабарлау',
      ru: 'Сообщить о результатах рассмотрения письма и принятых (принимаемых) мерах не позднее 11 марта 2026 года',
      en: 'Report the results of considering the letter and the measures taken (being taken) not later than 11 March 2026',
    },
    short: {
      kk: '11 наурыздан кешіктірмей хабарлау',
      ru: 'Сообщить не позднее 11 марта',
      en: 'Report not later than 11 March',
    },
    quote: {
      kk: 'Осы хатты қарау нәтижелері мен қабылданған (қабылданып жатқан) шаралар туралы ақпарат а.ж. 11 наурызынан кешіктірілмей күтіледі.',
      ru: 'Информация о результатах рассмотрения настоящего письма и принятых (принимаемых) мерах ожидается не позднее 11 марта т.г.',
      en: 'Information on the results of considering this letter and on the measures taken (being taken) is expected not later than 11 March of this year.',
    },
  },
];
