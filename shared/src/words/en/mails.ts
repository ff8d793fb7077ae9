export const mails = {
  signature:
    'Saqbol keeps the record of the campaign against internet fraud. This message was sent automatically; please do not reply.',
  invitation: {
    subject: 'Invitation to Saqbol',
    text: 'You have been invited to Saqbol. To open your account, follow the link, enter your name and choose a password.',
    life: 'The link is valid for seven days and works once.',
  },
  reset: {
    subject: 'New password for Saqbol',
    text: 'A new password was requested for your account. Set it by the link. If you did not ask for it, ignore this message.',
    life: 'The link is valid for one day and works once.',
  },
};
