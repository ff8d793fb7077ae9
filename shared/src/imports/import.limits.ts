/** Bounds of an import. */

/** Bytes of an uploaded file. */
export const mostImportBytes = 25 * 1024 * 1024;
/** Lines of a table that are not empty, its head aside. */
export const mostImportLines = 10_000;
/** Cells beyond this column are not of our table. */
export const mostImportColumns = 200;
/** Characters of a cell; Excel itself holds no more. */
export const mostCellCharacters = 32_767;
/** Days for which the rows of an import and the returned workbook are kept. */
export const keptDays = 30;
/** The shape of the workbook; another one is refused. */
export const workbookSchema = '1';
/** The hidden sheet that says for whom the workbook was made. */
export const workbookMarkSheet = '_saqbol';
