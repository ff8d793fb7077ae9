/** Sentences that the facts offer beside the paragraphs, with `{{slots}}`, to be added by a click. */
import type { LetterLanguage, LetterParagraph, ReplyContent } from '../reply.schema.ts';
import type { InLetterLanguages, LetterFacts } from './letter.types.ts';
import { runsOf, textOfRuns } from './slot-text.ts';
import {
  type ChannelSlot,
  channelFigure,
  formOfSlot,
  partnersOfForm,
  slotValues,
} from './slot-values.ts';

export interface SuggestedSentence {
  readonly id: string;
  readonly paragraph: LetterParagraph;
  /** With slots: this is what is put into the paragraph. */
  readonly template: string;
  /** With their values: this is what is shown. */
  readonly text: string;
}

interface Offer {
  readonly id: string;
  readonly paragraph: LetterParagraph;
  readonly texts: InLetterLanguages;
}

type PartnerSlot = keyof typeof formOfSlot;

/** A form of work; the second texts are used when its figure is known. No case ending on a name. */
const partnerTexts: Readonly<
  Record<PartnerSlot, { alone: InLetterLanguages; figure?: [ChannelSlot, InLetterLanguages] }>
> = {
  appPushPartners: {
    alone: {
      kk: 'Қосымшасы арқылы пайдаланушыларға ескерту жіберген серіктестер – {{appPushPartners}}',
      ru: 'Предупреждения пользователям через мобильные приложения направили: {{appPushPartners}}',
    },
    figure: [
      'pushMessages',
      {
        kk: '; жеткізілген push-хабарламалар саны – {{pushMessages}}',
        ru: '; доставлено push-уведомлений – {{pushMessages}}',
      },
    ],
  },
  branchScreensPartners: {
    alone: {
      kk: 'Бөлімшелерінің және банкоматтарының экрандарында ескерту бейнеролигін көрсеткен серіктестер – {{branchScreensPartners}}',
      ru: 'Предупреждающие видеоролики на экранах отделений и банкоматов разместили: {{branchScreensPartners}}',
    },
    figure: [
      'screenImpressions',
      {
        kk: '; экрандардағы көрсетілімдер саны – {{screenImpressions}}',
        ru: '; показов на экранах – {{screenImpressions}}',
      },
    ],
  },
  smsPartners: {
    alone: {
      kk: 'SMS-хабарлама таратқан серіктестер – {{smsPartners}}',
      ru: 'SMS-рассылку провели: {{smsPartners}}',
    },
    figure: [
      'smsMessages',
      {
        kk: '; жеткізілген SMS-хабарламалар саны – {{smsMessages}}',
        ru: '; доставлено SMS-сообщений – {{smsMessages}}',
      },
    ],
  },
  salesOfficePartners: {
    alone: {
      kk: 'Сату кеңселерінде ескерту парақшаларын таратқан серіктестер – {{salesOfficePartners}}',
      ru: 'Памятки в офисах продаж раздавали: {{salesOfficePartners}}',
    },
  },
  staffTrainingPartners: {
    alone: {
      kk: 'Қызметкерлерін алаяқтық белгілерін тануға оқытқан серіктестер – {{staffTrainingPartners}}',
      ru: 'Обучение сотрудников распознаванию признаков мошенничества провели: {{staffTrainingPartners}}',
    },
  },
  hotlinePartners: {
    alone: {
      kk: 'Жедел желі арқылы кеңес берген серіктестер – {{hotlinePartners}}',
      ru: 'Консультации по горячей линии давали: {{hotlinePartners}}',
    },
    figure: [
      'consultations',
      {
        kk: '; берілген кеңестер саны – {{consultations}}',
        ru: '; дано консультаций – {{consultations}}',
      },
    ],
  },
  socialMediaPartners: {
    alone: {
      kk: 'Ескерту материалдарын әлеуметтік желілердегі парақшаларында жариялаған серіктестер – {{socialMediaPartners}}',
      ru: 'Предупреждающие материалы на своих страницах в социальных сетях разместили: {{socialMediaPartners}}',
    },
  },
  jointEventPartners: {
    alone: {
      kk: 'Бірлескен іс-шараларға қатысқан серіктестер – {{jointEventPartners}}',
      ru: 'В совместных мероприятиях участвовали: {{jointEventPartners}}',
    },
  },
};

/**
 * What the facts say beyond the paragraphs' own wording. A sentence that already stands in the
 * coordinator's paragraph is not offered again.
 */
export function suggestedSentences(
  facts: LetterFacts,
  content: ReplyContent,
  lang: LetterLanguage,
): SuggestedSentence[] {
  const values = slotValues(facts, content, lang);
  return [...partnerOffers(facts), ...otherOffers(facts, content)]
    .map(({ id, paragraph, texts }) => ({
      id,
      paragraph,
      template: texts[lang],
      text: textOfRuns(runsOf(texts[lang], values)),
    }))
    .filter(({ paragraph, template }) => !content.paragraphs[lang][paragraph]?.includes(template));
}

function partnerOffers(facts: LetterFacts): Offer[] {
  return (Object.keys(partnerTexts) as PartnerSlot[])
    .filter((slot) => partnersOfForm(facts, formOfSlot[slot]).length > 0)
    .map((slot) => {
      const { alone, figure } = partnerTexts[slot];
      const counted = figure && channelFigure(facts, figure[0]) !== null ? figure[1] : null;
      const text = (lang: LetterLanguage) => `${alone[lang]}${counted?.[lang] ?? ''}.`;
      return { id: slot, paragraph: 'partners', texts: { kk: text('kk'), ru: text('ru') } };
    });
}

function otherOffers(facts: LetterFacts, content: ReplyContent): Offer[] {
  const { totals } = facts;
  const offers: (Offer | false)[] = [
    content.incomingNo !== null &&
      content.incomingOn !== null && {
        id: 'incoming',
        paragraph: 'consideration',
        texts: {
          kk: 'Хат {{incomingOn}} № {{incomingNo}} болып тіркелді.',
          ru: 'Письмо зарегистрировано {{incomingOn}} за № {{incomingNo}}.',
        },
      },
    totals.districtsCovered !== null &&
      totals.districtsTotal !== null &&
      totals.districtsCovered > 0 && {
        id: 'districts',
        paragraph: 'informing',
        texts: {
          kk: 'Іс-шаралармен қамтылған аудандар мен қалалар саны – {{districtsCovered}} (барлығы – {{districtsTotal}}).',
          ru: 'Мероприятиями охвачено районов и городов – {{districtsCovered}} (всего – {{districtsTotal}}).',
        },
      },
    totals.peopleLow !== null &&
      totals.peopleHigh !== null && {
        id: 'people',
        paragraph: 'informing',
        texts: {
          kk: 'Қамтылған адамдардың бағаланған саны: ең азы – {{peopleLow}}, ең көбі – {{peopleHigh}}.',
          ru: 'Оценочное число охваченных людей: не менее – {{peopleLow}}, не более – {{peopleHigh}}.',
        },
      },
    channelFigure(facts, 'leaflets') !== null && {
      id: 'leaflets',
      paragraph: 'informing',
      texts: {
        kk: 'Таратылған парақшалар саны – {{leaflets}}.',
        ru: 'Роздано листовок – {{leaflets}}.',
      },
    },
    channelFigure(facts, 'consultations') !== null && {
      id: 'consultations',
      paragraph: 'informing',
      texts: {
        kk: 'Азаматтарға берілген кеңестер саны – {{consultations}}.',
        ru: 'Гражданам дано консультаций – {{consultations}}.',
      },
    },
  ];
  return offers.filter((offer) => offer !== false);
}
