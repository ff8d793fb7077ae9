import type { Pattern } from './pattern.ts';

/** Door-to-door rounds, lessons, consultation and polls. */
export const roundPatterns: readonly Pattern[] = [
  {
    kind: 'door-to-door',
    title: { kk: 'Тұрғын үйлерді аралау', ru: 'Поквартирный обход' },
    audiences: ['general'],
    place: 'district',
    where: 'urban',
    weight: 2,
  },
  {
    kind: 'door-to-door',
    title: { kk: 'Ауылдағы үйлерді аралау', ru: 'Подворный обход в селе' },
    audiences: ['rural'],
    place: 'district',
    where: 'rural',
    weight: 2,
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Үйлерді аралап, жадынама тарату',
      ru: 'Обход домов с раздачей памяток',
    },
    audiences: ['general'],
    place: 'district',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Жалғыз тұратын қарттардың үйіне бару',
      ru: 'Посещение одиноких пожилых граждан на дому',
    },
    audiences: ['pensioners'],
    most: 70,
    weight: 0.5,
    place: 'district',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Учаскелік инспекторлармен бірге үйлерді аралау',
      ru: 'Обход домов вместе с участковыми инспекторами',
    },
    audiences: ['general'],
    place: 'district',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Аудан орталығындағы үйлерді аралау',
      ru: 'Обход домов в районном центре',
    },
    audiences: ['rural', 'general'],
    where: 'rural',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Шалғайдағы ауылдардың үйлерін аралау',
      ru: 'Подворный обход в отдаленных селах',
    },
    audiences: ['rural', 'pensioners'],
    place: 'district',
    where: 'rural',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Әлеуметтік қызметкерлермен бірге үйлерді аралау',
      ru: 'Обход домов вместе с социальными работниками',
    },
    audiences: ['pensioners', 'disabilities'],
    most: 160,
    weight: 0.6,
    place: 'district',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Еріктілермен бірге пәтерлерді аралау',
      ru: 'Поквартирный обход с волонтерами',
    },
    audiences: ['general'],
    place: 'district',
    where: 'urban',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Жаңа салынған үйлердің пәтерлерін аралау',
      ru: 'Обход домов в новостройках',
    },
    audiences: ['shareholders', 'general'],
    where: 'urban',
  },
  {
    kind: 'door-to-door',
    title: {
      kk: 'Ауылдық округтердегі үйлерді аралау',
      ru: 'Подворный обход в сельских округах',
    },
    audiences: ['rural'],
    place: 'district',
    where: 'rural',
  },
  {
    kind: 'lesson',
    title: { kk: 'Оқушыларға арналған квест', ru: 'Квест для школьников' },
    audiences: ['pupils-parents'],
    most: 130,
    place: 'school',
  },
  {
    kind: 'lesson',
    title: { kk: 'Студенттер жатақханасындағы әңгіме', ru: 'Беседа в студенческом общежитии' },
    audiences: ['students'],
    most: 160,
    where: 'urban',
  },
  {
    kind: 'lesson',
    title: { kk: 'Мектептегі киберқауіпсіздік сабағы', ru: 'Урок кибербезопасности в школе' },
    series: {
      kk: 'Мектептердегі киберқауіпсіздік сабақтары',
      ru: 'Уроки кибербезопасности в школах',
    },
    audiences: ['pupils-parents'],
    place: 'school',
    weight: 2.2,
  },
  {
    kind: 'lesson',
    title: { kk: 'Колледж студенттеріне арналған дәріс', ru: 'Лекция для студентов колледжа' },
    series: { kk: 'Колледждердегі дәрістер', ru: 'Лекции в колледжах' },
    audiences: ['students'],
    place: 'college',
    weight: 1.3,
  },
  {
    kind: 'lesson',
    title: { kk: 'Университеттегі ашық дәріс', ru: 'Открытая лекция в университете' },
    series: {
      kk: 'Университет факультеттеріндегі дәрістер',
      ru: 'Лекции на факультетах университета',
    },
    audiences: ['students'],
    place: 'university',
    where: 'urban',
    weight: 1.2,
  },
  {
    kind: 'lesson',
    title: { kk: 'Ата-аналар жиналысы', ru: 'Родительское собрание' },
    series: { kk: 'Мектептердегі ата-аналар жиналыстары', ru: 'Родительские собрания в школах' },
    audiences: ['pupils-parents'],
    place: 'school',
    weight: 1.4,
  },
  {
    kind: 'lesson',
    title: {
      kk: 'Жоғары сынып оқушыларына арналған тренинг',
      ru: 'Тренинг для старшеклассников',
    },
    audiences: ['pupils-parents'],
    most: 120,
    place: 'school',
  },
  {
    kind: 'lesson',
    title: { kk: 'Жас еріктілермен сабақ', ru: 'Занятие с молодыми волонтерами' },
    weight: 0.6,
    audiences: ['students'],
    most: 70,
    place: 'hall',
  },
  {
    kind: 'lesson',
    title: {
      kk: 'Бейне мен дауысты қалай қолдан жасайды: ашық сабақ',
      ru: 'Как подделывают видео и голос: открытый урок',
    },
    audiences: ['pupils-parents', 'students'],
    most: 140,
    place: 'school',
    schemes: ['deepfake'],
  },
  {
    kind: 'hotline',
    title: {
      kk: 'Сенім телефоны арқылы кеңес беру',
      ru: 'Консультации по телефону доверия',
    },
    audiences: ['general'],
    where: 'unit',
  },
  {
    kind: 'hotline',
    title: {
      kk: 'Халыққа қызмет көрсету орталығындағы кеңес беру пункті',
      ru: 'Консультационный пункт в центре обслуживания населения',
    },
    audiences: ['general', 'fraud-victims'],
  },
  {
    kind: 'hotline',
    title: {
      kk: 'Ақшасын жоғалтқан азаматтарға кеңес беру күні',
      ru: 'День консультаций для граждан, потерявших деньги',
    },
    audiences: ['fraud-victims'],
    place: 'akimat',
    schemes: ['recovery-service'],
  },
  {
    kind: 'other',
    title: {
      kk: 'Қаржылық сауаттылық жөніндегі викторина',
      ru: 'Викторина по финансовой грамотности',
    },
    audiences: ['students', 'pupils-parents'],
    place: 'hall',
  },
  {
    kind: 'other',
    title: {
      kk: 'Тұрғындар арасындағы алаяқтық тәсілдері туралы сауалнама',
      ru: 'Опрос жителей о способах мошенничества',
    },
    audiences: ['general'],
    place: 'market',
    channel: 'poll',
  },
];
