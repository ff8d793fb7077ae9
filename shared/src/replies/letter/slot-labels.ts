import type { InLanguages } from '../../format/language.ts';
import type { TextSlotName } from './slot.names.ts';

const label = (kk: string, ru: string, en: string): InLanguages => ({ kk, ru, en });

/** What a slot holds, for the list that it is chosen from. */
export const slotLabels: Readonly<Record<TextSlotName, InLanguages>> = {
  activities: label('іс-шаралар саны', 'количество мероприятий', 'activities'),
  met: label('жеке кездесулерде қамтылғандар', 'охвачено при личных встречах', 'met in person'),
  delivered: label(
    'жеткізілген хабарламалар мен материалдар',
    'доставлено сообщений и материалов',
    'messages and materials delivered',
  ),
  seen: label('қаралымдар мен көрсетілімдер', 'просмотры и показы', 'views and impressions'),
  engaged: label('кері байланыс', 'отклики', 'responses'),
  peopleLow: label(
    'қамтылған адамдар, ең азы',
    'охвачено людей, не менее',
    'people reached, at least',
  ),
  peopleHigh: label(
    'қамтылған адамдар, ең көбі',
    'охвачено людей, не более',
    'people reached, at most',
  ),
  districtsCovered: label(
    'қамтылған аудандар мен қалалар',
    'охвачено районов и городов',
    'districts covered',
  ),
  districtsTotal: label(
    'барлық аудандар мен қалалар',
    'всего районов и городов',
    'districts in all',
  ),
  schemesCovered: label(
    'түсіндірілген тәсілдер саны',
    'количество разъясненных способов',
    'schemes explained',
  ),
  partnerships: label('серіктестіктер саны', 'количество партнерств', 'partnerships'),
  banks: label('тартылған банктер', 'привлечено банков', 'banks engaged'),
  developers: label(
    'тартылған құрылыс компаниялары',
    'привлечено строительных компаний',
    'construction firms engaged',
  ),
  otherPartners: label('өзге серіктестер', 'иные партнеры', 'other partners'),
  jointActivities: label(
    'бірлескен іс-шаралар саны',
    'количество совместных мероприятий',
    'joint activities',
  ),
  publications: label('жарияланған материалдар', 'опубликовано материалов', 'materials published'),
  sourceNamed: label(
    'дереккөзі көрсетілген материалдар',
    'материалы с указанием источника',
    'materials that name the source',
  ),
  sourceNotNamed: label(
    'дереккөзі көрсетілмеген материалдар',
    'материалы без указания источника',
    'materials that do not name the source',
  ),
  attributionShare: label(
    'дереккөзі көрсетілген үлес',
    'доля с указанием источника',
    'share that names the source',
  ),
  attendees: label('кездесуге қатысушылар', 'участники встреч', 'people at meetings'),
  personsVisited: label('аралау кезінде қамтылғандар', 'охвачено при обходах', 'people visited'),
  leaflets: label('таратылған парақшалар', 'роздано листовок', 'leaflets handed out'),
  pushMessages: label(
    'жеткізілген push-хабарламалар',
    'доставлено push-уведомлений',
    'push messages delivered',
  ),
  smsMessages: label(
    'жеткізілген SMS-хабарламалар',
    'доставлено SMS-сообщений',
    'text messages delivered',
  ),
  messengerMessages: label(
    'мессенджерде жеткізілген хабарламалар',
    'доставлено сообщений в мессенджерах',
    'messenger messages delivered',
  ),
  screenImpressions: label(
    'экрандардағы көрсетілімдер',
    'показы на экранах',
    'impressions on screens',
  ),
  outdoorImpressions: label(
    'сыртқы жарнама көрсетілімдері',
    'показы наружной рекламы',
    'outdoor impressions',
  ),
  socialImpressions: label(
    'әлеуметтік желілердегі көрсетілімдер',
    'показы в социальных сетях',
    'impressions in social media',
  ),
  socialViews: label(
    'әлеуметтік желілердегі қаралымдар',
    'просмотры в социальных сетях',
    'views in social media',
  ),
  websiteViews: label('сайттардағы қаралымдар', 'просмотры на сайтах', 'views on sites'),
  newspaperCopies: label('газеттердің таралымы', 'тираж газет', 'newspaper copies'),
  tvContacts: label('телеэфирдегі байланыстар', 'контакты на телевидении', 'television contacts'),
  radioContacts: label('радиоэфирдегі байланыстар', 'контакты на радио', 'radio contacts'),
  consultations: label('берілген кеңестер', 'дано консультаций', 'consultations given'),
  jointEventPartners: label(
    'бірлескен іс-шара өткізгендер',
    'партнеры совместных мероприятий',
    'partners of joint events',
  ),
  branchScreensPartners: label(
    'экрандарын ұсынған серіктестер',
    'партнеры, предоставившие экраны',
    'partners that gave their screens',
  ),
  appPushPartners: label(
    'қосымша арқылы хабарлаған серіктестер',
    'партнеры, известившие через приложения',
    'partners that warned by their apps',
  ),
  smsPartners: label(
    'SMS таратқан серіктестер',
    'партнеры SMS-рассылок',
    'partners that sent texts',
  ),
  staffTrainingPartners: label(
    'қызметкерлерін оқытқан серіктестер',
    'партнеры, обучившие сотрудников',
    'partners that trained their staff',
  ),
  salesOfficePartners: label(
    'сату кеңселерінде таратқан серіктестер',
    'партнеры с раздачей в офисах продаж',
    'partners with leaflets in sales offices',
  ),
  hotlinePartners: label(
    'жедел желісі бар серіктестер',
    'партнеры с горячей линией',
    'partners with a hotline',
  ),
  socialMediaPartners: label(
    'әлеуметтік желілерде таратқан серіктестер',
    'партнеры в социальных сетях',
    'partners in social media',
  ),
  period: label('есепті кезең', 'отчетный период', 'reporting period'),
  schemes: label(
    'түсіндірілген тәсілдер тізімі',
    'перечень разъясненных способов',
    'list of schemes explained',
  ),
  centre: label('Орталықтың атауы', 'наименование Центра', 'name of the Centre'),
  letterNo: label('Комитет хатының нөмірі', 'номер письма Комитета', 'number of the letter'),
  letterOn: label('Комитет хатының күні', 'дата письма Комитета', 'date of the letter'),
  orderNo: label('тапсырма нөмірі', 'номер поручения', 'number of the order'),
  orderOn: label('тапсырма күні', 'дата поручения', 'date of the order'),
  responsible: label('жауапты', 'ответственный', 'who is responsible'),
  planApprovedOn: label(
    'жоспар бекітілген күн',
    'дата утверждения плана',
    'day the plan was approved',
  ),
  partnersPlannedOn: label(
    'серіктестерді тарту мерзімі',
    'срок привлечения партнеров',
    'day partners are to be engaged',
  ),
  incomingNo: label('кіріс нөмірі', 'входящий номер', 'incoming number'),
  incomingOn: label('кіріс күні', 'дата регистрации', 'incoming date'),
  nothingHeldReason: label(
    'іс-шара өткізілмеу себебі',
    'причина непроведения мероприятий',
    'why nothing was held',
  ),
  tableChannels: label(
    'арналар кестесінің нөмірі',
    'номер таблицы каналов',
    'number of the channel table',
  ),
  tablePartners: label(
    'серіктестер кестесінің нөмірі',
    'номер таблицы партнеров',
    'number of the partner table',
  ),
  tableActivities: label(
    'іс-шаралар кестесінің нөмірі',
    'номер таблицы мероприятий',
    'number of the activity table',
  ),
  tableDistricts: label(
    'аудандар кестесінің нөмірі',
    'номер таблицы районов',
    'number of the district table',
  ),
};
