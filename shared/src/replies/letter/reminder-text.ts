/** The Committee's letter to a recipient that has not answered; printed, registered and signed there. */
import { astanaDay, deadlineDay } from '../../campaigns/calendar/deadline.ts';
import { formatDate, kazakhOfficialDate } from '../../format/dates.ts';
import type { LetterLanguage } from '../reply.schema.ts';
import type { LetterBlock, LetterFacts, Run } from './letter.types.ts';
import { blankDay, longBlank, officialDayOf, officialDayWhen } from './official-dates.ts';
import { withFirmSpaces } from './slot-text.ts';

export interface ReminderFacts {
  /** The recipient that has not answered. */
  readonly unit: LetterFacts['unit'];
  readonly sender: LetterFacts['unit'];
  readonly letterNo: string;
  readonly letterOn: string;
  /** The first instant that is late for this recipient, an extension taken into account. */
  readonly dueAt: string;
  /** The instant of the reminder. */
  readonly now: string;
}

/** The reminder as blocks of a letter: the same printed form as a reply has. */
export function reminderText(facts: ReminderFacts, lang: LetterLanguage): LetterBlock[] {
  const { sender, unit } = facts;
  const today = astanaDay(facts.now);
  const paragraphs = lang === 'kk' ? kazakh(facts, today) : russian(facts, today);
  return [
    {
      kind: 'letterhead',
      kk: sender.forms.kk.unit.nom.toUpperCase(),
      ru: sender.forms.ru.unit.nom.toUpperCase(),
    },
    {
      kind: 'registration',
      runs: [
        { kind: 'slot', name: 'outgoingOn', value: blankDay(today, lang), blank: true },
        { kind: 'text', text: '\u00A0\u00A0\u00A0 №\u00A0' },
        { kind: 'slot', name: 'outgoingNo', value: longBlank, blank: true },
      ],
    },
    {
      kind: 'addressee',
      text: lang === 'kk' ? unit.forms.kk.body.dat : capital(unit.forms.ru.body.nom),
    },
    {
      kind: 'heading',
      text:
        lang === 'kk'
          ? 'Хатқа жауап беру мерзімін еске салу туралы'
          : 'О сроке представления ответа на письмо',
    },
    ...paragraphs.map(
      (text, i): LetterBlock => ({
        kind: 'paragraph',
        name: i === paragraphs.length - 1 ? 'closing' : 'opening',
        lead: null,
        runs: [run(text)],
        isEdited: false,
      }),
    ),
    { kind: 'signature', position: longBlank, name: longBlank },
    {
      kind: 'executor',
      lines: [
        lang === 'kk' ? `Орындаушы: ${longBlank}` : `Исполнитель: ${longBlank}`,
        `Тел.: ${longBlank}`,
      ],
    },
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const run = (text: string): Run => ({ kind: 'text', text: withFirmSpaces(text) });
const isOverdue = ({ now, dueAt }: ReminderFacts) => Date.parse(now) >= Date.parse(dueAt);

function kazakh(facts: ReminderFacts, today: string): string[] {
  const letter = `Комитеттің ${officialDayOf(facts.letterOn, 'kk')} № ${facts.letterNo} хатына`;
  const due = deadlineDay(facts.dueAt);
  const none = `${officialDayOf(today, 'kk')} жағдай бойынша жауап келіп түскен жоқ.`;
  const what =
    'Хатты қарау нәтижелері мен қабылданған (қабылданып жатқан) шаралар туралы ақпаратты';
  return isOverdue(facts)
    ? [
        `${letter} жауап беру мерзімі ${officialDayWhen(due, 'kk')} аяқталды. ${none}`,
        `${what} қысқа мерзімде ұсынуды сұраймыз.`,
      ]
    : [
        `${letter} жауап ${kazakhOfficialDate(due, 'abl')} кешіктірілмей күтіледі. ${none}`,
        `${what} белгіленген мерзімде ұсынуды сұраймыз.`,
      ];
}

function russian(facts: ReminderFacts, today: string): string[] {
  const letter = `письмо Комитета от ${officialDayOf(facts.letterOn, 'ru')} № ${facts.letterNo}`;
  const due = formatDate(deadlineDay(facts.dueAt), 'ru', 'long');
  const none = `По состоянию на ${formatDate(today, 'ru', 'long')} ответ не поступил.`;
  const what = 'информацию о результатах рассмотрения письма и принятых (принимаемых) мерах';
  return isOverdue(facts)
    ? [
        `Срок представления ответа на ${letter} истек ${due}. ${none}`,
        `Просим в кратчайший срок представить ${what}.`,
      ]
    : [
        `Ответ на ${letter} ожидается не позднее ${due}. ${none}`,
        `Просим представить ${what} в установленный срок.`,
      ];
}
