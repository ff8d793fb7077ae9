/** The menu that hands out the shown list as a file. */
export const exports = {
  button: 'Скачать',
  label: 'Формат файла',
  rows_one: 'Строк в файле: {{shown}}',
  rows_few: 'Строк в файле: {{shown}}',
  rows_many: 'Строк в файле: {{shown}}',
  rows_other: 'Строк в файле: {{shown}}',
  asShown: 'Фильтр и порядок – как на экране.',
  xlsx: 'Таблица, XLSX',
  csv: 'Текст, CSV',
  xlsxDetail: 'На отдельном листе указано, кто, когда и с каким фильтром скачал.',
  csvDetail: 'Для загрузки в другие программы.',
  shownXlsx: 'Таблица, XLSX: столбцы экрана',
  shownCsv: 'Текст, CSV: столбцы экрана',
  wholeXlsx: 'Таблица, XLSX: все столбцы',
  wholeCsv: 'Текст, CSV: все столбцы',
  none: 'Строк для скачивания нет',
};
