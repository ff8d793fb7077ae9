/** The menu that hands out the shown list as a file. */
export const exports = {
  importLink: 'Excel-ден енгізу',
  button: 'Көшіріп алу',
  label: 'Файл пішімі',
  rows_one: 'Файлдағы жол саны: {{shown}}',
  rows_other: 'Файлдағы жол саны: {{shown}}',
  asShown: 'Экрандағы сүзгі мен рет сақталады.',
  xlsx: 'Кесте, XLSX',
  csv: 'Мәтін, CSV',
  xlsxDetail: 'Жеке парағында кім, қашан, қандай сүзгімен көшіргені жазылады.',
  csvDetail: 'Басқа бағдарламаға жүктеу үшін.',
  shownXlsx: 'Кесте, XLSX: экрандағы бағандар',
  shownCsv: 'Мәтін, CSV: экрандағы бағандар',
  wholeXlsx: 'Кесте, XLSX: барлық баған',
  wholeCsv: 'Мәтін, CSV: барлық баған',
  none: 'Көшіретін жол жоқ',
};
