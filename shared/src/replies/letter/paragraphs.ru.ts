/** The Russian wording, after the form that such replies have. Numbers, days and names are slots. */
import type { ReplyContent } from '../reply.schema.ts';
import { tableNumbers } from './appendix-numbers.ts';
import type { LetterFacts } from './letter.types.ts';
import type { LetterWording } from './letter-wording.ts';

function consideration({ unit }: LetterFacts, content: ReplyContent): string {
  const hasOrder = content.orderNo !== null || content.orderOn !== null;
  return [
    hasOrder
      ? `В соответствии с поручением ${unit.forms.ru.head.gen} от {{orderOn}} № {{orderNo}} вопрос, изложенный в письме, взят на контроль.`
      : 'Вопрос, изложенный в письме, взят на контроль.',
    'Ответственный за координацию работы по информированию и предупреждению граждан – {{responsible}}.',
    content.planApprovedOn && 'Дата утверждения плана мероприятий – {{planApprovedOn}}.',
  ]
    .filter(Boolean)
    .join(' ');
}

function informing(facts: LetterFacts): string {
  // A single day stands alone: «2 марта 2026 года проведено …».
  const period = facts.from === facts.to ? '{{period}}' : 'За период {{period}}';
  if (facts.totals.activities === 0) {
    return `${period} мероприятия не проводились. Причина: {{nothingHeldReason}}.`;
  }
  return [
    `${period} проведено мероприятий – {{activities}}.`,
    facts.schemes.length > 0 &&
      'В ходе мероприятий гражданам разъяснены следующие способы мошенничества: {{schemes}}.',
    reach(facts),
    tableNumbers(facts).channels &&
      'Сведения по каналам приведены в таблице {{tableChannels}} приложения.',
    tableNumbers(facts).districts &&
      'Районы и города, в которых мероприятия не проводились, и причины указаны в таблице {{tableDistricts}} приложения.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Only what there are numbers of: a missing one is not zero. */
function reach({ totals }: LetterFacts): string | null {
  const parts = [
    totals.met !== null && 'при личных встречах – {{met}}\u00A0чел.',
    totals.delivered !== null && 'доставлено сообщений и материалов – {{delivered}}',
    totals.seen !== null && 'просмотров и показов – {{seen}}',
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  const contacts = totals.delivered !== null || totals.seen !== null;
  const note = contacts ? ' (число контактов; не равно числу уникальных лиц)' : '';
  const text = `Показатели охвата: ${parts.join('; ')}${note}`;
  return text.endsWith('.') ? text : `${text}.`;
}

function partners(facts: LetterFacts): string {
  const { banks, developers, otherPartners } = facts.totals;
  const list = tableNumbers(facts).partners
    ? ' Перечень партнеров приведен в таблице {{tablePartners}} приложения.'
    : '';
  if (banks + developers === 0) {
    const others =
      otherPartners > 0
        ? ' Количество привлеченных к совместной работе иных организаций – {{otherPartners}}.'
        : '';
    return `В отчетном периоде совместные мероприятия с банками второго уровня и крупными строительными компаниями не проводились. Планируемый срок их проведения – {{partnersPlannedOn}}.${others}${list}`;
  }
  return `Количество привлеченных к совместной работе банков второго уровня – {{banks}}, крупных строительных компаний – {{developers}}; количество проведенных совместных мероприятий – {{jointActivities}}.${list}`;
}

function source({ totals: { publications, sourceNamed }, centre }: LetterFacts): string {
  if (publications === 0) {
    return 'В отчетном периоде информационные материалы не публиковались (не распространялись).';
  }
  const named = centre.ruGen
    ? 'с указанием в качестве источника {{centre}}'
    : 'с указанием источника ({{centre}})';
  const all = `Всего опубликовано (распространено) информационных материалов – {{publications}}, из них ${named} – {{sourceNamed}} (доля – {{attributionShare}}).`;
  if (publications === sourceNamed) return all;
  return `${all} Материалов без указания источника – {{sourceNotNamed}}; проводится работа по их исправлению.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const wordingRu: LetterWording = {
  heading: 'О принятых (принимаемых) мерах по предупреждению интернет-мошенничества',
  opening: ({ unit }) =>
    `${capital(unit.forms.ru.body.nom)}, рассмотрев письмо Комитета от {{letterOn}} № {{letterNo}}, сообщает следующее.`,
  leads: {
    consideration: '1. Результаты рассмотрения письма.',
    informing: '2. Информирование и предупреждение граждан.',
    partners: '3. Работа совместно с банками второго уровня и крупными строительными компаниями.',
    source: '4. Публикация материалов со ссылкой на источник.',
    planned: '5. Планируемые меры.',
  },
  paragraphs: { consideration, informing, partners, source },
  plannedNone: 'Дополнительные меры не запланированы.',
  planned: (i, text, day, responsible) =>
    `${i}) ${text} (срок – ${day}; ответственный – ${responsible})`,
  closing: 'Работа в данном направлении продолжается.',
  reference: 'на № {{letterNo}} от {{letterOn}}',
  appendix: ['Приложение: на ', ' л.'],
  executor: { name: 'Исполнитель: ', phone: 'Тел.: ' },
};
