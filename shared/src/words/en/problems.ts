/** What went wrong and what to do, by problem code: `problems.<area>.<code>.{title,detail}`. */
export const problems = {
  request: {
    'broken-json': {
      title: 'The request could not be read.',
      detail: 'The JSON text is damaged or incomplete. Correct it and send it again.',
    },
    'unknown-path': {
      title: 'There is no such address.',
      detail: 'The address is wrong or has changed. See the description of the API.',
    },
    'method-not-allowed': {
      title: 'This address does not support that method.',
      detail: 'The methods it supports are listed in the Allow header of the answer.',
    },
    'too-large': {
      title: 'Too much data was sent.',
      detail: 'Shorten the text, or send the data in parts.',
    },
    'not-json': {
      title: 'The format of the data is not supported.',
      detail: 'Send JSON with the header Content-Type: application/json.',
    },
    'not-binary': {
      title: 'The file was not sent as it must be.',
      detail:
        'Send it with Content-Type: application/octet-stream and its name in Content-Disposition.',
    },
    invalid: {
      title: 'Some fields are not filled in correctly.',
      detail: 'Correct the marked fields and send them again.',
    },
    'foreign-origin': {
      title: 'The request came from another site.',
      detail: 'It was refused for safety. Open the system at its own address and try again.',
    },
    'too-many': {
      title: 'Requests come too often.',
      detail: 'Try again a little later. The Retry-After header says how long to wait.',
    },
    overloaded: {
      title: 'The server is busy.',
      detail: 'What you typed is kept. Try again in a moment.',
    },
    'not-acceptable': {
      title: 'There is no answer in the requested format.',
      detail: 'Ask for application/json in the Accept header.',
    },
  },
  server: {
    unavailable: {
      title: 'The system is temporarily unavailable.',
      detail: 'What you typed is kept. Try again in a few minutes.',
    },
    failed: {
      title: 'The server made an error.',
      detail:
        'The error has been logged. Try again; if it persists, give the error number to the administrator.',
    },
  },
  account: {
    'signed-out': {
      title: 'You are not signed in.',
      detail: 'The session may have ended. Sign in again to continue.',
    },
    'wrong-credentials': {
      title: 'The e-mail or the password does not match.',
      detail: 'Check both; mind the keyboard layout and capital letters.',
    },
    disabled: {
      title: 'The account is disabled.',
      detail: 'Ask the coordinator or the administrator.',
    },
    'too-many-attempts': {
      title: 'Too many attempts to sign in.',
      detail: 'Try again in a few minutes, or reset the password.',
    },
    'not-allowed': {
      title: 'You are not allowed to do this.',
      detail: 'If you need it, ask the coordinator or the administrator.',
    },
    'above-own-rights': {
      title: 'You cannot give this role.',
      detail: 'Only rights below your own can be given. Ask the administrator.',
    },
    'email-taken': {
      title: 'There is already an account for this e-mail.',
      detail: 'Find it in the list, or enter another e-mail.',
    },
    'last-administrator': {
      title: 'This is the last administrator.',
      detail: 'Appoint another administrator first.',
    },
    'own-account': {
      title: 'This cannot be done to your own account.',
      detail: 'Another administrator or coordinator can do it.',
    },
    'link-invalid': {
      title: 'The link is not valid.',
      detail: 'It has expired or has been used. Ask the coordinator for a new one.',
    },
    'password-weak': {
      title: 'This password is easy to guess.',
      detail: 'Choose an unusual phrase of at least 12 characters.',
    },
  },
  entity: {
    'not-found': {
      title: 'Not found.',
      detail: 'It has been deleted, the address is wrong, or it is not visible to you.',
    },
    'version-missing': {
      title: 'The version to change is not given.',
      detail: 'Give the version of the record in the If-Match header.',
    },
    'version-conflict': {
      title: 'Somebody else has changed this record.',
      detail: 'What you typed is kept. Compare the two versions and save again.',
    },
  },
  idempotency: {
    'other-body': {
      title: 'Another request was sent with this key.',
      detail: 'Use a new Idempotency-Key for a new request.',
    },
    'in-progress': {
      title: 'This request is still being carried out.',
      detail: 'Try again in a moment: it will be done once only.',
    },
  },
  activity: {
    'id-taken': {
      title: 'Another entry has this id.',
      detail: 'Open a new entry and copy the data into it.',
    },
    'not-your-district': {
      title: 'This district is not assigned to you.',
      detail: 'Choose your own district, or ask the coordinator.',
    },
    'not-yours': {
      title: 'Another officer made this entry.',
      detail: 'Only that officer or the coordinator can change it.',
    },
    rules: {
      title: 'The entry breaks the counting rules.',
      detail: 'Correct the marked fields and save again.',
    },
    'wrong-state': {
      title: 'The present state of the entry does not allow this.',
      detail: 'The state may have changed. Reload the page and look again.',
    },
    'in-version': {
      title: 'The entry stands in a submitted reply.',
      detail: 'It cannot be deleted. Correct it with a reason, or leave it out of the count.',
    },
  },
  partnership: {
    'id-taken': {
      title: 'Another partnership has this id.',
      detail: 'Open a new partnership and copy the data into it.',
    },
    exists: {
      title: 'There is already a partnership with this organisation.',
      detail: 'Complete the existing one instead of opening another.',
    },
    'wrong-state': {
      title: 'The present state of the partnership does not allow this.',
      detail: 'The state may have changed. Reload the page and look again.',
    },
  },
  organisation: {
    'id-taken': {
      title: 'Another organisation has this id.',
      detail: 'Open a new organisation and copy the data into it.',
    },
    'bin-taken': {
      title: 'This BIN is in the register already.',
      detail: 'Find that organisation and use it, or merge the two.',
    },
    'wrong-state': {
      title: 'The present state of the organisation does not allow this.',
      detail: 'The state may have changed. Reload the page and look again.',
    },
  },
  campaign: {
    closed: {
      title: 'Work on this letter is closed.',
      detail: 'Entries can only be read. If something must be corrected, contact the Committee.',
    },
  },
  import: {
    'id-taken': {
      title: 'Another file was uploaded under this id.',
      detail: 'Choose the file again: it gets a new id.',
    },
    'not-yours': {
      title: 'Somebody else uploaded this file.',
      detail: 'Only who uploaded a file adds its entries. Upload it yourself.',
    },
    'wrong-state': {
      title: 'The entries of this file are in already, or it is no longer kept.',
      detail: 'See the result in the list. Upload the file again if needed.',
    },
    changed: {
      title: 'The data have changed since the check.',
      detail:
        'The file was checked anew and nothing was added. Look at the result and confirm again.',
    },
    'with-errors': {
      title: 'Some entries of the file have errors.',
      detail: 'Correct them and upload the file again, or add the good entries only.',
    },
  },
  view: {
    'id-taken': {
      title: 'A view with this number is saved already.',
      detail: 'Reload the page and save the view again.',
    },
    'too-many': {
      title: 'There are too many saved views.',
      detail: 'Delete one that you do not need and save this one again.',
    },
  },
  reply: {
    'wrong-state': {
      title: 'The present state of the reply does not allow this.',
      detail: 'Somebody else may have changed the state. Reload the page and look again.',
    },
    claimed: {
      title: 'Another person of the Committee is reviewing the reply.',
      detail: 'Wait until that person has finished or released it.',
    },
    'own-data': {
      title: 'You entered data of this reply yourself.',
      detail: 'Somebody who entered none of its data reviews it.',
    },
    incomplete: {
      title: 'The reply is not ready to be submitted.',
      detail: 'Complete the marked points and submit again.',
    },
  },
  file: {
    refused: {
      title: 'The file was not accepted.',
      detail: 'Its type or content does not fit. Choose another file.',
    },
    'too-large': {
      title: 'The file is too large.',
      detail: 'Make it smaller and upload it again.',
    },
    'id-taken': {
      title: 'Another file is kept under this id.',
      detail: 'Upload the file again under a new id.',
    },
    'is-evidence': {
      title: 'This file cannot be removed.',
      detail:
        'Signed letters and memoranda are kept as evidence. Only a letterhead can be removed.',
    },
    'quota-full': {
      title: 'The room for the files of the region is full.',
      detail: 'Upload a smaller file or ask the administrator.',
    },
  },
};
