import nodemailer from 'nodemailer';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; a link and no contents of the installation. */
  readonly text: string;
}

export interface Mailer {
  /** True when a mail server is set. */
  readonly available: boolean;
  send(mail: Mail): Promise<void>;
}

/** Sends by the SMTP server of the settings; without one nothing is sent and links are shown instead. */
export function createMailer(settings: Pick<Settings, 'smtpUrl' | 'mailFrom'>, log: Log): Mailer {
  if (!settings.smtpUrl) {
    return {
      available: false,
      send: async () => log.info('no mail server is set: a mail was not sent'),
    };
  }
  const transport = nodemailer.createTransport(settings.smtpUrl);
  return {
    available: true,
    async send({ to, subject, text }) {
      await transport.sendMail({ from: settings.mailFrom, to, subject, text });
    },
  };
}
