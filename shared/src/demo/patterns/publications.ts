import type { Pattern } from './pattern.ts';

/** Everything that is published: it should name the Centre as its source. */
export const publicationPatterns: readonly Pattern[] = [
  {
    kind: 'broadcast',
    title: { kk: 'Облыстық телеарнадағы сұхбат', ru: 'Интервью на областном телеканале' },
    audiences: ['general'],
    where: 'unit',
    of: 'oblast',
    channel: 'tv',
  },
  {
    kind: 'broadcast',
    title: { kk: 'Қалалық телеарнадағы сұхбат', ru: 'Интервью на городском телеканале' },
    audiences: ['general'],
    where: 'unit',
    of: 'city',
    channel: 'tv',
  },
  {
    kind: 'broadcast',
    title: { kk: 'Жаңалықтар топтамасындағы сюжет', ru: 'Сюжет в выпуске новостей' },
    audiences: ['general'],
    where: 'unit',
    channel: 'tv',
  },
  {
    kind: 'broadcast',
    title: { kk: 'Дипфейк туралы телебағдарлама', ru: 'Телепрограмма о дипфейках' },
    audiences: ['general'],
    where: 'unit',
    channel: 'tv',
    schemes: ['deepfake'],
  },
  {
    kind: 'broadcast',
    title: { kk: 'Жергілікті радиодағы тікелей эфир', ru: 'Прямой эфир на местном радио' },
    audiences: ['general'],
    where: 'unit',
    channel: 'radio',
  },
  {
    kind: 'press',
    title: { kk: 'Аудандық газеттегі мақала', ru: 'Статья в районной газете' },
    audiences: ['rural', 'general'],
    where: 'rural',
    channel: 'newspaper',
    weight: 1.6,
  },
  {
    kind: 'press',
    title: { kk: 'Облыстық газеттегі мақала', ru: 'Статья в областной газете' },
    audiences: ['general'],
    where: 'unit',
    of: 'oblast',
    channel: 'newspaper',
  },
  {
    kind: 'press',
    title: { kk: 'Қалалық газеттегі жадынама', ru: 'Памятка в городской газете' },
    audiences: ['general'],
    where: 'urban',
    channel: 'newspaper',
  },
  {
    kind: 'press',
    title: {
      kk: 'Әкімдіктің интернет-ресурсындағы баспасөз хабарламасы',
      ru: 'Пресс-релиз на интернет-ресурсе акимата',
    },
    audiences: ['general'],
    where: 'unit',
    channel: 'website',
  },
  {
    kind: 'press',
    title: {
      kk: 'Интернет-басылымдағы түсіндірме материал',
      ru: 'Разъяснительный материал в интернет-издании',
    },
    audiences: ['general'],
    channel: 'website',
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Әкімдіктің әлеуметтік желідегі жазбасы',
      ru: 'Публикация на странице акимата в социальной сети',
    },
    audiences: ['general'],
    weight: 1.5,
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Жалған инвестициялық платформалар туралы бейнеролик',
      ru: 'Видеоролик о фиктивных инвестиционных платформах',
    },
    audiences: ['general'],
    schemes: ['fake-bank-platform'],
    where: 'unit',
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Дипфейкті тану жөніндегі қысқа бейне',
      ru: 'Короткое видео о распознавании дипфейка',
    },
    audiences: ['general', 'students'],
    schemes: ['deepfake'],
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Әлеуметтік желідегі түсіндірме карточкалар',
      ru: 'Серия карточек в социальных сетях',
    },
    audiences: ['general'],
  },
  {
    kind: 'social-post',
    title: { kk: 'Әлеуметтік желідегі тікелей эфир', ru: 'Прямой эфир в социальной сети' },
    audiences: ['general', 'entrepreneurs'],
    where: 'unit',
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Таргеттелген жарнамадағы жалған сілтемелер туралы ескерту',
      ru: 'Предупреждение о ложных ссылках в таргетированной рекламе',
    },
    audiences: ['general'],
    schemes: ['targeted-ads'],
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Инвестицияны «қайтару» қызметі туралы ескерту',
      ru: 'Предупреждение об услугах по «возврату» инвестиций',
    },
    audiences: ['fraud-victims', 'general'],
    schemes: ['recovery-service'],
  },
  {
    kind: 'social-post',
    title: {
      kk: 'Жалған хабарландырулар туралы ескерту',
      ru: 'Предупреждение о ложных объявлениях',
    },
    audiences: ['general'],
    schemes: ['fake-marketplace'],
  },
  {
    kind: 'messenger',
    title: { kk: 'Ата-аналар чаттарындағы хабарлама', ru: 'Сообщение в родительских чатах' },
    audiences: ['pupils-parents'],
  },
  {
    kind: 'messenger',
    title: {
      kk: 'Көппәтерлі үйлердің чаттарындағы ескерту',
      ru: 'Предупреждение в домовых чатах',
    },
    audiences: ['general'],
    where: 'urban',
  },
  {
    kind: 'messenger',
    title: { kk: 'Ауыл чаттарына ескерту тарату', ru: 'Рассылка предупреждения в сельские чаты' },
    audiences: ['rural'],
    where: 'rural',
  },
  {
    kind: 'messenger',
    title: {
      kk: 'Мемлекеттік қызметшілер чаттарындағы жадынама',
      ru: 'Памятка в чатах государственных служащих',
    },
    audiences: ['public-sector'],
  },
  {
    kind: 'sms-push',
    title: {
      kk: 'Банк клиенттеріне қысқа хабарлама жіберу',
      ru: 'Рассылка коротких сообщений клиентам банка',
    },
    audiences: ['general'],
    where: 'unit',
    partner: 'bank',
    channel: 'sms',
  },
  {
    kind: 'sms-push',
    title: {
      kk: 'Банктің мобильді қосымшасындағы ескерту',
      ru: 'Уведомление в мобильном приложении банка',
    },
    audiences: ['general'],
    where: 'unit',
    partner: 'bank',
    channel: 'push',
  },
  {
    kind: 'sms-push',
    title: { kk: 'Абоненттерге ескерту хабарламасы', ru: 'Предупреждение абонентам' },
    audiences: ['general'],
    where: 'unit',
    channel: 'sms',
  },
];
