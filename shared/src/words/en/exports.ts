/** The menu that hands out the shown list as a file. */
export const exports = {
  importLink: 'Add from Excel',
  button: 'Download',
  label: 'File format',
  rows_one: 'Rows in the file: {{shown}}',
  rows_other: 'Rows in the file: {{shown}}',
  asShown: 'With the filter and order of the screen.',
  xlsx: 'Workbook, XLSX',
  csv: 'Text, CSV',
  xlsxDetail: 'A sheet says who took it, when and with which filter.',
  csvDetail: 'For loading into other programs.',
  shownXlsx: 'Table, XLSX: the columns shown',
  shownCsv: 'Text, CSV: the columns shown',
  wholeXlsx: 'Table, XLSX: all columns',
  wholeCsv: 'Text, CSV: all columns',
  none: 'No rows to download',
};
