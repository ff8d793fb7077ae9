/** A real SMTP server that keeps what it is given. */
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailCatcher {
  /** For SMTP_URL. */
  readonly url: string;
  /** The next mail that comes, or has come and was not asked for yet. */
  next(): Promise<CaughtMail>;
  /** How many came in all. */
  readonly count: number;
  stop(): Promise<void>;
}

export async function startMailCatcher(): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  const waiting: ((mail: CaughtMail) => void)[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const mail = parse(await text(stream), {
        from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
        to: session.envelope.rcptTo.map(({ address }) => address),
      });
      count++;
      const taker = waiting.shift();
      if (taker) taker(mail);
      else caught.push(mail);
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    next() {
      const mail = caught.shift();
      return mail ? Promise.resolve(mail) : new Promise((resolve) => waiting.push(resolve));
    },
    get count() {
      return count;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Enough of MIME for mails of one plain text. */
function parse(raw: string, envelope: Pick<CaughtMail, 'from' | 'to'>): CaughtMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = new Map(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.split(': ')[1] ?? '']),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  return {
    ...envelope,
    subject: words(headers.get('subject') ?? ''),
    text: decoded(body, encoding).replaceAll('\r\n', '\n').trim(),
  };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(body.replaceAll('=\r\n', '')) : body;
}

function quoted(line: string): string {
  const bytes = line.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Encoded words of a header (RFC 2047). */
function words(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, given: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(given, 'base64').toString('utf8')
      : quoted(given.replaceAll('_', ' ')),
  );
}
