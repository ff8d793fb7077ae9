import type { SchemeCode } from '../../activities/activity.codes.ts';
import type { InLanguages } from '../../format/language.ts';

export interface LetterScheme {
  readonly code: SchemeCode;
  readonly name: InLanguages;
  /** For table heads. */
  readonly short: InLanguages;
  /** As a member of a list inside a sentence: small letters, plural. */
  readonly listed: InLanguages;
  /** One sentence that tells a citizen what the scheme is. */
  readonly explanation: InLanguages;
}

/** The six schemes that the first letter warns of. */
export const schemes: readonly LetterScheme[] = [
  {
    code: 'phishing-page',
    name: { kk: 'Фишингтік бет', ru: 'Фишинговая страница', en: 'Phishing page' },
    short: { kk: 'Фишингтік бет', ru: 'Фишинговая страница', en: 'Phishing page' },
    listed: { kk: 'фишингтік беттер', ru: 'фишинговые страницы', en: 'phishing pages' },
    explanation: {
      kk: 'Белгілі компанияның (бұрын «Қазатомөнеркәсіптің») сайтына ұқсатып жасалған бет арқылы адамның жеке және төлем деректері алдап алынады.',
      ru: 'Через страницу, похожую на сайт известной компании (ранее – «Казатомпрома»), у человека выманивают личные и платежные данные.',
      en: 'Through a page that looks like the site of a well-known company (formerly Kazatomprom), people are tricked out of personal and payment details.',
    },
  },
  {
    code: 'fake-bank-platform',
    name: {
      kk: 'Банктің атын жамылған жалған инвестициялық платформа',
      ru: 'Фиктивная инвестиционная платформа под видом банка',
      en: 'Fake investment platform posing as a bank',
    },
    short: {
      kk: 'Жалған банк платформасы',
      ru: 'Фиктивная платформа банка',
      en: 'Fake bank platform',
    },
    listed: {
      kk: 'банктердің атын жамылған жалған инвестициялық платформалар',
      ru: 'фиктивные инвестиционные платформы под видом банков',
      en: 'fake investment platforms posing as banks',
    },
    explanation: {
      kk: 'Алаяқтар екінші деңгейдегі банктің атынан «кепілдендірілген табыс» ұсынып, адамның ақшасын жалған инвестициялық платформаға аудартады.',
      ru: 'Мошенники от имени банка второго уровня обещают «гарантированный доход» и склоняют перевести деньги на фиктивную инвестиционную платформу.',
      en: 'Fraudsters promise “guaranteed income” in the name of a second-tier bank and get people to transfer money to a fake investment platform.',
    },
  },
  {
    code: 'fake-developer-platform',
    name: {
      kk: 'Құрылыс компаниясының атын жамылған жалған платформа',
      ru: 'Фиктивная платформа под видом строительной компании',
      en: 'Fake platform posing as a construction firm',
    },
    short: {
      kk: 'Жалған құрылыс платформасы',
      ru: 'Фиктивная платформа застройщика',
      en: 'Fake developer platform',
    },
    listed: {
      kk: 'құрылыс компанияларының атын жамылған жалған платформалар',
      ru: 'фиктивные платформы под видом строительных компаний',
      en: 'fake platforms posing as construction firms',
    },
    explanation: {
      kk: 'Алаяқтар ірі құрылыс компаниясының атынан құрылысқа «инвестиция салуды» ұсынып, жиналған ақшаны иеленеді.',
      ru: 'Мошенники от имени крупной строительной компании предлагают «вложиться» в строительство и присваивают собранные деньги.',
      en: 'Fraudsters invite people, in the name of a large construction firm, to “invest” in building and keep the money.',
    },
  },
  {
    code: 'deepfake',
    name: {
      kk: 'Дипфейк: танымал адамның бейнесі не дауысы',
      ru: 'Дипфейк: изображение или голос известного лица',
      en: 'Deepfake: a well-known person’s image or voice',
    },
    short: { kk: 'Дипфейк', ru: 'Дипфейк', en: 'Deepfake' },
    listed: {
      kk: 'танымал адамдардың бейнесі не дауысы пайдаланылған дипфейктер',
      ru: 'дипфейки с изображением или голосом известных лиц',
      en: 'deepfakes of well-known people’s image or voice',
    },
    explanation: {
      kk: 'Жасанды интеллект көмегімен жасалған бейнежазбада не дыбыстық жазбада танымал адам жалған платформаға ақша салуға шақырады.',
      ru: 'На видео- или аудиозаписи, созданной с помощью искусственного интеллекта, известный человек призывает вложить деньги в фиктивную платформу.',
      en: 'In a video or sound recording made with artificial intelligence, a well-known person calls on people to put money into a fake platform.',
    },
  },
  {
    code: 'recovery-service',
    name: {
      kk: 'Жоғалған инвестицияларды «қайтару» қызметі',
      ru: 'Услуга по «возврату» утраченных инвестиций',
      en: '“Recovery” service for lost investments',
    },
    short: { kk: '«Қайтару» қызметі', ru: 'Услуга «возврата»', en: '“Recovery” service' },
    listed: {
      kk: 'жоғалған инвестицияларды «қайтару» қызметтері',
      ru: 'услуги по «возврату» утраченных инвестиций',
      en: '“recovery” services for lost investments',
    },
    explanation: {
      kk: 'Жосықсыз брокерлерден зардап шеккендерге ақшасын қайтаруға уәде беріп, алдын ала төлем алады да, тағы алдайды.',
      ru: 'Пострадавшим от недобросовестных брокеров обещают вернуть деньги, берут предоплату и обманывают повторно.',
      en: 'Victims of dishonest brokers are promised their money back, pay in advance and are cheated again.',
    },
  },
  {
    code: 'targeted-ads',
    name: {
      kk: 'Әлеуметтік желідегі таргеттелген жарнама',
      ru: 'Таргетированная реклама в социальных сетях',
      en: 'Targeted advertising in social media',
    },
    short: {
      kk: 'Таргеттелген жарнама',
      ru: 'Таргетированная реклама',
      en: 'Targeted advertising',
    },
    listed: {
      kk: 'әлеуметтік желілердегі таргеттелген жарнама',
      ru: 'таргетированная реклама в социальных сетях',
      en: 'targeted advertising in social media',
    },
    explanation: {
      kk: 'Жалған платформаларға апаратын сілтемелер көбіне әлеуметтік желіде нақты адамдар тобына бағытталған жарнама арқылы таратылады.',
      ru: 'Ссылки на фиктивные платформы распространяются преимущественно через рекламу в социальных сетях, нацеленную на определенные группы людей.',
      en: 'Links to fake platforms are spread mainly by social-media advertising aimed at particular groups of people.',
    },
  },
];
