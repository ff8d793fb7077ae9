/** The receipt for a submitted version: what it says, in the languages of letters. */
import { astanaTime } from '../../campaigns/calendar/deadline.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { LetterLanguage } from '../reply.schema.ts';
import type { InLetterLanguages, LetterFacts } from './letter.types.ts';
import { officialDay } from './official-dates.ts';
import { withFirmSpaces } from './slot-text.ts';

export interface ReceiptFacts {
  readonly receiptNo: string;
  /** Who replied, and to whom. */
  readonly unit: LetterFacts['unit'];
  readonly sender: LetterFacts['unit'];
  readonly letterNo: string;
  readonly letterOn: string;
  /** The version that was submitted. */
  readonly n: number;
  /** The server's instant, RFC 3339. */
  readonly submittedAt: string;
  /** SHA-256 of the frozen version, 64 hexadecimal digits. */
  readonly digest: string;
  readonly late: boolean;
  /** Where a receipt is checked; null when the address of the installation is not known. */
  readonly checkAddress: string | null;
  /** The same with number and digest filled in; where `checkAddress` is pressed. */
  readonly checkLink: string | null;
  /** Made from fictitious data. */
  readonly isDemo: boolean;
}

export interface ReceiptText {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    /** Stays on one line, to be copied whole. */
    readonly whole: boolean;
  }[];
  readonly check: string;
  /** The address within `check`, and where it leads. */
  readonly checkAddress: string | null;
  readonly checkLink: string | null;
  /** What it is not: neither a signature nor the letter. */
  readonly disclaimer: string;
  readonly demo: string | null;
}

interface Words {
  readonly title: string;
  readonly labels: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  readonly letter: (day: string, no: string) => string;
  readonly onTime: string;
  readonly late: string;
  readonly check: (address: string) => string;
  readonly checkAtHome: string;
  readonly disclaimer: string;
  readonly demo: string;
}

const words: InLetterLanguages<Words> = {
  kk: {
    title: 'Жауаптың қабылданғаны туралы түбіртек',
    labels: [
      'Түбіртек нөмірі',
      'Жауап берген',
      'Хат авторы',
      'Хат',
      'Жауаптың нұсқасы',
      'Қабылданған уақыты (Астана, UTC+5)',
      'Қабылданған уақыты (UTC)',
      'Мерзімінің сақталуы',
      'Бақылау сомасы (SHA-256)',
    ],
    letter: (day, no) => `${day}, № ${no}`,
    onTime: 'мерзімінде',
    late: 'мерзімінен кешіктіріліп',
    check: (address) =>
      `Тексеру үшін түбіртек нөмірі мен бақылау сомасын мына бетке енгізіңіз: ${address}. Екеуі де сәйкес келсе, тапсырылған нұсқа өзгертілмеген.`,
    checkAtHome:
      'Тексеру үшін түбіртек нөмірі мен бақылау сомасын жүйенің түбіртек тексеру бетіне енгізіңіз. Екеуі де сәйкес келсе, тапсырылған нұсқа өзгертілмеген.',
    disclaimer:
      'Түбіртекті жүйе автоматты түрде жасады. Ол электрондық цифрлық қолтаңба емес және қол қойылған хатты алмастырмайды.',
    demo: 'Көрсетілім: деректер ойдан алынған.',
  },
  ru: {
    title: 'Квитанция о приеме ответа',
    labels: [
      'Номер квитанции',
      'Ответ представил',
      'Автор письма',
      'Письмо',
      'Версия ответа',
      'Время приема (Астана, UTC+5)',
      'Время приема (UTC)',
      'Соблюдение срока',
      'Контрольная сумма (SHA-256)',
    ],
    letter: (day, no) => `от ${day} № ${no}`,
    onTime: 'в срок',
    late: 'с нарушением срока',
    check: (address) =>
      `Для проверки введите номер квитанции и контрольную сумму на странице ${address}. Если совпадают обе, представленная версия не изменялась.`,
    checkAtHome:
      'Для проверки введите номер квитанции и контрольную сумму на странице проверки квитанций системы. Если совпадают обе, представленная версия не изменялась.',
    disclaimer:
      'Квитанция сформирована системой автоматически. Она не является электронной цифровой подписью и не заменяет подписанное письмо.',
    demo: 'Демонстрация: данные вымышлены.',
  },
};

export function receiptText(facts: ReceiptFacts, lang: LetterLanguage): ReceiptText {
  const text = words[lang];
  const values = [
    facts.receiptNo,
    facts.unit.forms[lang].body.nom,
    facts.sender.forms[lang].body.nom,
    withFirmSpaces(text.letter(officialDay(facts.letterOn, lang), facts.letterNo)),
    formatNumber(facts.n, lang),
    astanaWithSeconds(facts.submittedAt, lang),
    utcWithSeconds(facts.submittedAt),
    facts.late ? text.late : text.onTime,
    facts.digest,
  ];
  return {
    title: text.title,
    rows: text.labels.map((label, i) => {
      const value = values[i] ?? '';
      return { label, value, whole: value === facts.digest };
    }),
    checkAddress: facts.checkAddress,
    checkLink: facts.checkLink,
    check: facts.checkAddress ? text.check(facts.checkAddress) : text.checkAtHome,
    disclaimer: text.disclaimer,
    demo: facts.isDemo ? text.demo : null,
  };
}

/** The offset of Astana is whole hours, so the seconds are those of UTC. */
function astanaWithSeconds(instant: string, lang: LetterLanguage): string {
  const { dateOn, time } = astanaTime(instant);
  return `${formatDate(dateOn, lang, 'long')}, ${time}${new Date(instant).toISOString().slice(16, 19)}`;
}

function utcWithSeconds(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
