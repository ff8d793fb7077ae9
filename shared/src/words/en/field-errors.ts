/** What is wrong with a field and how to repair it: under a form field and in an API answer. */
export const fieldErrors = {
  required: 'This field is empty. Fill it in.',
  invalid: 'The value is not valid. Check and correct it.',
  unknownField: 'Unknown field: {{field}}',
  wrongType: 'The value is of the wrong type. Check and correct it.',
  text: 'A text is needed here.',
  number: 'A number is needed here. Write it in digits.',
  list: 'A list is needed here.',
  tooLong: 'The text is too long. Shorten it.',
  tooMany: 'The list is too long. Remove some items.',
  repeated: 'The same value is given twice. Remove one.',
  choice: 'There is no such option. Choose one of those offered.',
  controlCharacters: 'The text has invisible special characters. Type the text on the keyboard.',
  date: 'There is no such date. Choose it in the calendar (YYYY-MM-DD).',
  time: 'The time is not valid. Example: 09:30',
  instant: 'The instant is not valid. Example: 2026-03-10T09:00:00+05:00',
  id: 'The id is not valid. It must be a UUID.',
  unit: 'The code of the region is not valid. Choose the region from the list.',
  district: 'The code of the district is not valid. Choose the district from the list.',
  webAddress: 'The link is not valid. Copy all of it, for example: https://akimat.kz/news',
  email: 'The e-mail address is not valid. Example: aty.zhoni@akimat.kz',
  link: 'The link is incomplete. Open the whole link from the mail.',
  passwordShort: 'The password is short. At least 12 characters are needed.',
  passwordCommon: 'This password is often used and easy to guess. Choose another.',
  cursor: 'The continuation of the list was not found. Open the list from its start.',
  notWhole: 'This is not a whole number. Write a whole number.',
  negative: 'The number cannot be below zero.',
  tooLittle: 'The number is smaller than allowed. Check and correct it.',
  tooMuch: 'The number is larger than allowed. Check and correct it.',

  'held-in-future':
    'This day has not come yet. An event that was held cannot be later than today. Today: {{today}}.',
  'after-closing':
    'Work on the letter was closed before this day. Closed on: {{closedOn}}. Check the date.',
  'reversed-dates': 'The end is before the start. Check both dates.',
  'reversed-period': 'The period ends before it starts. Check both dates.',
  'not-planned-in-past': 'This day has passed. A planned event is today or later.',
  'measure-not-of-channel':
    'This channel does not have that measure. Choose a measure of the channel.',
  'channel-measured-only': 'The system counts visits to short links itself. Do not enter them.',
  'scheme-unknown': 'This letter does not name that scheme. Choose one that it names.',
  'district-foreign':
    'This district belongs to another region. Choose a district of your own region.',
  'district-required': 'No district is given. Choose the district where the event was held.',
  'partner-unknown': 'This partner is not in the register. Choose one from the list.',
  'organisation-unknown': 'This organisation is not in the register. Choose one from the list.',
  'organisation-retired': 'This organisation is retired from the register. Choose another.',
  binDigits: 'A BIN has twelve digits. Give them without other characters.',
  binIsIin:
    'This is the number of a person (IIN). Give the BIN of the organisation or leave the field empty.',
  bin: 'The check digit of the BIN does not fit. Compare with the document and correct it.',
  'bin-taken': 'This BIN is in the register already. Find that organisation and use it.',
  'kind-fixed':
    'The kind of a confirmed organisation is fixed. If another is needed, add a new organisation.',
  'merge-into-itself': 'An organisation is not merged with itself. Choose another.',
  'joint-own-unit': 'Your own region is listed as a joint organiser. Remove it.',
  'parts-above-whole': 'There are more right answers than respondents. Check both numbers.',
  'reach-id-repeated': 'The same line of reach was sent twice. Remove one.',
  'same-number-twice': 'The same measure is entered twice. Remove one.',
  'personal-number':
    'The text has a number that looks like an IIN. Personal data of citizens do not belong here: delete it.',
  'national-scope':
    'A meeting in person does not cover the whole country. Choose the district or the region.',
  'partnership-exists':
    'A partnership with this organisation is already recorded in your region. Open and change that one.',
  'status-cannot-follow':
    'The partnership cannot go to this status from its present one. Choose another.',
  'agreed-in-future': 'This day has not come yet. Choose today or an earlier day.',
  'role-not-in-unit': 'This body does not have that role. Choose another.',
  'email-taken': 'There is already an account for this e-mail. Enter another.',

  digest: 'The digest is not valid. Copy all 64 characters of the receipt.',
  'until-not-later': 'The new deadline must be later than the present one. Choose a later day.',
  'extension-waiting':
    'An extension has been asked for already. Wait for the Committee’s decision.',
  'file-unknown': 'There is no such file. Upload the signed file again.',
  'no-activities': 'No event counts. Add an event, or say why none was held.',
  'no-signatory': 'No signatory is given. Give the name and the position.',
  'no-executor': 'No executor is given. Give the name and the telephone.',
  'no-responsible': 'Nobody is named as responsible for the work. Name a person.',
  'no-late-reason': 'The deadline has passed. Give the reason for the delay.',
  'open-mark': 'A mark has no answer yet. Answer every mark.',

  'import-no-head':
    'No head of the table was found. Name the columns as in the table of the system.',
  'import-no-column': 'A needed column is missing: {{field}}. Add it and upload the file again.',
  'import-empty': 'The table has no filled line. Fill in lines and upload the file again.',
  'import-too-many-lines': 'The file has more than 10,000 lines. Split it into several files.',
  'import-other-unit': 'This table was made for another region. Take the table of your own region.',
  'import-other-campaign': 'This table was made for another letter. Take the table of this letter.',
  'import-other-schema': 'The table is out of date. Take a new one and move the lines into it.',
  'import-not-a-table': 'This is not a table. Choose an XLSX or CSV file.',
  'sheet-encrypted': 'The table is protected by a password. Remove it and upload the file again.',
  'sheet-macro': 'The table has macros. Save it as XLSX, without macros.',
  'sheet-external-link':
    'The table takes data from other files. Break those links and save it anew.',
  'sheet-embedded-object': 'The table has an embedded object. Remove it and upload the file again.',
  'sheet-too-many-parts': 'The table has too many parts. Save the sheet you need in a new file.',
  'sheet-too-large': 'The table is too large when unpacked. Save the sheet you need in a new file.',
  'sheet-broken': 'The table is damaged. Save it anew in Excel and upload it again.',
  'sheet-far-cell':
    'There are data far from the table, in cell {{field}}. Delete them and upload the file again.',
  'import-unknown-entry':
    'The hidden column has the id of an entry that is not in the system. Copy the line into a new table and add it anew.',
  'import-deleted-entry':
    'This entry was deleted after the table was taken. Restore it in the system if needed.',
  'import-changed-since':
    'This entry was changed after the table was taken. Take the table with entries again and correct it there.',
  'import-not-your-district': 'This district is not yours. Choose your own district.',
  'import-not-yours':
    'Somebody else made this entry. That person or the coordinator may change it.',

  unknownSlot: 'There is no slot {{slot}}. Choose one from the list.',
  'official-use':
    'The file is marked “for official use”. Such letters are not kept here: choose another file.',
  'file-type': 'Files of this type are not taken here. Taken: {{types}}.',
  'file-empty': 'The file is empty. Choose another one.',
  'file-ending': 'The name of the file does not fit its content. An ending that fits: {{ending}}',
  'document-unknown': 'There is no such memorandum file. Upload the file again.',
  inPart: 'Place: {{part}}. {{text}}',
  'not-a-signature':
    'No electronic signature could be read in the file. Export the signature again.',
  'not-docx': 'This is not a Word file (DOCX). Save the letterhead as DOCX.',
  encrypted: 'The file is protected by a password. Remove the password and upload it again.',
  'too-many-parts': 'The file has too many parts. Save it anew in Word.',
  'too-large': 'The file is too large when unpacked. Make its pictures smaller.',
  broken: 'The file is damaged. Save it anew in Word and upload it again.',
  macro: 'The file has macros. Save it as DOCX, without macros.',
  'embedded-object': 'The file has an embedded object. Remove it and upload the file again.',
  'external-link':
    'The file fetches something from outside. Remove the links and fields that do so.',
  'broken-xml': 'The text of the file is damaged. Save it anew in Word and upload it again.',
  'unknown-tag': 'There is no tag {{tag}}. Take the tags from the list.',
  'broken-tag': 'The tag {{tag}} is not closed or is cut apart. Type it anew in one piece.',
  'missing-tag': 'The letterhead lacks the tag {{tag}}. Add it.',
};
