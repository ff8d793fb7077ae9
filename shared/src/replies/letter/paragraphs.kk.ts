/** The Kazakh wording, after the form that such replies have. Numbers, days and names are slots. */
import type { ReplyContent } from '../reply.schema.ts';
import { tableNumbers } from './appendix-numbers.ts';
import type { LetterFacts } from './letter.types.ts';
import type { LetterWording } from './letter-wording.ts';

function consideration({ unit }: LetterFacts, content: ReplyContent): string {
  const order =
    content.orderNo !== null || content.orderOn !== null
      ? `${unit.forms.kk.head.gen} {{orderOn}} № {{orderNo}} тапсырмасына сәйкес `
      : '';
  return [
    `Хатта көрсетілген мәселе ${order}бақылауға алынды.`,
    'Азаматтарды хабардар ету және ескерту жұмысын үйлестіруге жауапты – {{responsible}}.',
    content.planApprovedOn && 'Іс-шаралар жоспарының бекітілген күні – {{planApprovedOn}}.',
  ]
    .filter(Boolean)
    .join(' ');
}

function informing(facts: LetterFacts): string {
  if (facts.totals.activities === 0) {
    return '{{period}} іс-шаралар өткізілген жоқ. Себебі: {{nothingHeldReason}}.';
  }
  return [
    '{{period}} {{activities}} іс-шара өткізілді.',
    facts.schemes.length > 0 &&
      'Іс-шаралар барысында азаматтарға мынадай алаяқтық тәсілдері түсіндірілді: {{schemes}}.',
    reach(facts),
    tableNumbers(facts).channels &&
      'Арналар бойынша деректер қосымшаның {{tableChannels}}-кестесінде келтірілген.',
    tableNumbers(facts).districts &&
      'Іс-шаралар өткізілмеген аудандар мен қалалар және оның себептері қосымшаның {{tableDistricts}}-кестесінде көрсетілген.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Only what there are numbers of: a missing one is not zero. */
function reach({ totals }: LetterFacts): string | null {
  const parts = [
    totals.met !== null && 'жеке кездесулерде – {{met}} адам',
    totals.delivered !== null && 'жеткізілген хабарламалар мен материалдар – {{delivered}}',
    totals.seen !== null && 'қаралымдар мен көрсетілімдер – {{seen}}',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const contacts = totals.delivered !== null || totals.seen !== null;
  const note = contacts ? ' (байланыс саны; бірегей адамдар санын білдірмейді)' : '';
  return `Қамту көрсеткіштері: ${parts.join('; ')}${note}.`;
}

function partners(facts: LetterFacts): string {
  const { banks, developers, otherPartners, jointActivities } = facts.totals;
  const list = tableNumbers(facts).partners
    ? ' Серіктестер тізбесі қосымшаның {{tablePartners}}-кестесінде келтірілген.'
    : '';
  if (banks + developers === 0) {
    const others =
      otherPartners > 0
        ? ' Бірлескен жұмысқа тартылған өзге ұйымдар саны – {{otherPartners}}.'
        : '';
    return `Есепті кезеңде екінші деңгейдегі банктермен және ірі құрылыс компанияларымен бірлескен іс-шаралар өткізілген жоқ. Оларды өткізудің жоспарланған мерзімі – {{partnersPlannedOn}}.${others}${list}`;
  }
  const engaged = [
    banks > 0 && '{{banks}} екінші деңгейдегі банк',
    developers > 0 && '{{developers}} ірі құрылыс компаниясы',
  ]
    .filter(Boolean)
    .join(' және ');
  const joint =
    jointActivities > 0
      ? '{{jointActivities}} бірлескен іс-шара өткізілді'
      : 'бірлескен іс-шаралар әзірге өткізілген жоқ';
  return `Бірлескен жұмысқа ${engaged} тартылды, ${joint}.${list}`;
}

function source({ totals: { publications, sourceNamed } }: LetterFacts): string {
  if (publications === 0) {
    return 'Есепті кезеңде ақпараттық материалдар жарияланған (таратылған) жоқ.';
  }
  const correction =
    'Дереккөзі көрсетілмеген материалдар саны – {{sourceNotNamed}}; олар бойынша түзету жұмысы жүргізілуде.';
  if (sourceNamed === 0) {
    return `Барлығы {{publications}} ақпараттық материал жарияланды (таратылды), оларда дереккөз ретінде {{centre}} көрсетілмеді. ${correction}`;
  }
  const all =
    'Барлығы {{publications}} ақпараттық материал жарияланды (таратылды), оның ішінде {{sourceNamed}} материалда дереккөз ретінде {{centre}} көрсетілді (үлесі – {{attributionShare}}).';
  return publications > sourceNamed ? `${all} ${correction}` : all;
}

export const wordingKk: LetterWording = {
  heading: 'Интернет-алаяқтықтың алдын алу жөнінде қабылданған (қабылданып жатқан) шаралар туралы',
  opening: ({ unit }) =>
    `${unit.forms.kk.body.nom} Комитеттің {{letterOn}} № {{letterNo}} хатын қарап, мынаны хабарлайды.`,
  leads: {
    consideration: '1. Хатты қарау нәтижелері.',
    informing: '2. Азаматтарды хабардар ету және ескерту.',
    partners: '3. Екінші деңгейдегі банктермен және ірі құрылыс компанияларымен бірлескен жұмыс.',
    source: '4. Дереккөзді көрсете отырып жариялау.',
    planned: '5. Жоспарланған шаралар.',
  },
  paragraphs: { consideration, informing, partners, source },
  plannedNone: 'Қосымша шаралар жоспарланбаған.',
  planned: (i, text, day, responsible) =>
    `${i}) ${text} (мерзімі – ${day}; жауапты – ${responsible})`,
  closing: 'Аталған бағыттағы жұмыс жалғасуда.',
  reference: '{{letterOn}} № {{letterNo}} хатқа',
  appendix: ['Қосымша: ', ' парақта.'],
  executor: { name: 'Орындаушы: ', phone: 'Тел.: ' },
};
