/** Words of the appendix: captions, heads and units in the official register. */
import type { Measure } from '../../activities/channels.ts';
import type { OrganisationKind } from '../../organisations/organisation.codes.ts';
import { codes as codesKk } from '../../words/kk/codes.ts';
import { codes as codesRu } from '../../words/ru/codes.ts';
import type { InLetterLanguages, TableName } from './letter.types.ts';

/** Labels of channels, audiences, forms and states, as the screens name them. */
export const codeLabels: InLetterLanguages<
  Pick<typeof codesKk, 'channels' | 'audiences' | 'partnershipForms' | 'partnershipStatuses'>
> = { kk: codesKk, ru: codesRu };

/** The unit of a figure: «486 көрсетілім», «показов – 486» are never mixed up with people. */
export const measureUnits: InLetterLanguages<Readonly<Record<Measure, string>>> = {
  kk: {
    attendees: 'адам (қатысушы)',
    'persons-visited': 'адам (аралау кезінде)',
    'unique-accounts': 'бірегей аккаунт',
    'unique-numbers': 'бірегей нөмір',
    'audience-people': 'адам (көрермен, тыңдаушы)',
    impressions: 'көрсетілім',
    views: 'қаралым',
    copies: 'дана (таралым)',
    'items-handed-out': 'дана (таратылды)',
    'messages-delivered': 'хабарлама (жеткізілді)',
    'audience-contacts': 'байланыс (эфирде)',
    reactions: 'кері байланыс',
    consultations: 'кеңес',
    respondents: 'адам (сауалнамаға жауап берді)',
    'right-answers': 'адам (дұрыс жауап берді)',
  },
  ru: {
    attendees: 'чел. (участники)',
    'persons-visited': 'чел. (при обходе)',
    'unique-accounts': 'уникальные аккаунты',
    'unique-numbers': 'уникальные номера',
    'audience-people': 'чел. (зрители, слушатели)',
    impressions: 'показы',
    views: 'просмотры',
    copies: 'экз. (тираж)',
    'items-handed-out': 'экз. (роздано)',
    'messages-delivered': 'сообщения (доставлено)',
    'audience-contacts': 'контакты (в эфире)',
    reactions: 'отклики',
    consultations: 'консультации',
    respondents: 'чел. (ответили на опрос)',
    'right-answers': 'чел. (ответили верно)',
  },
};

export const organisationKindWords: InLetterLanguages<Readonly<Record<OrganisationKind, string>>> =
  {
    kk: {
      bank: 'банк',
      developer: 'құрылыс компаниясы',
      telecom: 'өзге (байланыс операторы)',
      university: 'өзге (жоғары оқу орны)',
      media: 'өзге (бұқаралық ақпарат құралы)',
      association: 'өзге (қауымдастық)',
      other: 'өзге',
    },
    ru: {
      bank: 'банк',
      developer: 'строительная компания',
      telecom: 'иное (оператор связи)',
      university: 'иное (высшее учебное заведение)',
      media: 'иное (средство массовой информации)',
      association: 'иное (ассоциация)',
      other: 'иное',
    },
  };

interface AppendixWords {
  readonly caption: (number: string, name: TableName) => string;
  readonly heads: Readonly<Record<TableName, readonly string[]>>;
  readonly total: string;
  readonly channelNote: string;
  readonly wholeUnit: string;
  readonly files: string;
  readonly links: string;
}

const captionsKk: Readonly<Record<TableName, string>> = {
  channels: 'Арналар бойынша қамту',
  partners: 'Серіктестер',
  activities: 'Өткізілген іс-шаралар',
  districts: 'Іс-шаралар өткізілмеген аудандар мен қалалар',
};
const captionsRu: Readonly<Record<TableName, string>> = {
  channels: 'Охват по каналам',
  partners: 'Партнеры',
  activities: 'Проведенные мероприятия',
  districts: 'Районы и города, в которых мероприятия не проводились',
};

export const appendixWords: InLetterLanguages<AppendixWords> = {
  kk: {
    caption: (number, name) => `${number}-кесте. ${captionsKk[name]}`,
    heads: {
      channels: [
        '№',
        'Арна',
        'Іс-шаралар саны',
        'Материалдар саны',
        'Өлшем бірлігі',
        'Көрсеткіш',
        'Дереккөз көрсетілген материалдар',
      ],
      partners: [
        '№',
        'Ұйымның атауы',
        'Түрі (банк / құрылыс компаниясы / өзге)',
        'Бірлескен шаралар',
        'Басталған күні',
        'Жай-күйі',
      ],
      activities: [
        '№',
        'Күні',
        'Атауы',
        'Арна',
        'Аудитория',
        'Өткізілген орны',
        'Қамту (өлшем бірлігімен)',
        'Растайтын материал',
      ],
      districts: ['№', 'Аудан, қала', 'Себебі'],
    },
    total: 'Жиыны',
    channelNote:
      'Бір іс-шара бірнеше арнада есептелуі мүмкін. Өлшем бірлігі әртүрлі көрсеткіштер өзара қосылмайды.',
    wholeUnit: 'бүкіл өңір',
    files: 'файл – ',
    links: 'сілтеме – ',
  },
  ru: {
    caption: (number, name) => `Таблица ${number}. ${captionsRu[name]}`,
    heads: {
      channels: [
        '№',
        'Канал',
        'Количество мероприятий',
        'Количество материалов',
        'Единица измерения',
        'Показатель',
        'Материалов с указанием источника',
      ],
      partners: [
        '№',
        'Наименование организации',
        'Вид (банк / строительная компания / иное)',
        'Совместные меры',
        'Дата начала',
        'Состояние',
      ],
      activities: [
        '№',
        'Дата',
        'Наименование',
        'Канал',
        'Аудитория',
        'Место проведения',
        'Охват (с единицей измерения)',
        'Подтверждающий материал',
      ],
      districts: ['№', 'Район, город', 'Причина'],
    },
    total: 'Итого',
    channelNote:
      'Одно мероприятие может учитываться в нескольких каналах. Показатели с разными единицами измерения между собой не складываются.',
    wholeUnit: 'весь регион',
    files: 'файлов – ',
    links: 'ссылок – ',
  },
};
