/** The public check of a receipt: `/receipts/check`. */
export const receipts = {
  title: 'Check a receipt',
  lead: 'Enter the number and the checksum as they are printed on the receipt for a reply. The link on the receipt fills them in by itself.',
  number: 'Receipt number',
  digest: 'Checksum (SHA-256)',
  digestHint: '64 characters: digits and Latin letters. Spaces do no harm.',
  digestWrong: 'The checksum has 64 characters. Now: {{count}}.',
  digestSigns: 'A checksum has only digits and the first six Latin letters.',
  check: 'Check',
  checking: 'Checking',
  valid: 'The receipt is genuine',
  validDetail: 'Number and checksum match: the submitted version has not been changed.',
  unit: 'Reply from',
  letter: 'Letter',
  letterNo: 'No. {{number}}',
  version: 'Version of the reply',
  at: 'Received (Astana, UTC+5)',
  invalid: 'There is no such receipt',
  invalidDetail:
    'Number and checksum match no version that was received. Check for misprints. If everything is typed correctly, the document was not issued by this system or has been changed.',
};
