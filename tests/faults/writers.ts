/** People who create and edit entries with reach without a pause, and send again what was not answered. */
import { v7 as uuidv7 } from 'uuid';
import { type ActorName, actorId, districts } from '../helpers/actors.ts';
import { campaignId, sessionCookie } from '../helpers/api.ts';
import { secret } from './installation.ts';
import type { Acknowledged, Facts, Ledger } from './ledger.ts';
import { until } from './until.ts';

const people: readonly (readonly [ActorName, string | null])[] = [
  ['officerKokshetau', districts.kokshetau],
  ['officerStepnogorsk', districts.stepnogorsk],
  ['coordinatorAqmola', districts.kokshetau],
  ['officerPavlodar', districts.pavlodar],
  ['coordinatorPavlodar', districts.pavlodar],
  ['officerBank', null],
];

/** How long one request may take before its answer counts as lost, in milliseconds. */
const patience = 10_000;

interface Answer {
  readonly status: number;
  readonly body: {
    readonly version?: number;
    readonly title?: string;
    readonly current?: { version: number; title: string };
  };
}

export interface Writers {
  /** Ends them when each has an answer to what it sent last. */
  stop(): Promise<void>;
}

export function startWriters(origin: string, ledger: Ledger): Writers {
  let isOver = false;
  const work = people.map(async ([name, districtId], index) => {
    const writer = new Writer(origin, ledger, name, districtId);
    for (let step = index; !isOver; step++)
      await (step % 3 === 2 ? writer.edit(step) : writer.create(step));
  });
  return {
    async stop() {
      isOver = true;
      await Promise.all(work);
    },
  };
}

class Writer {
  private readonly origin: string;
  private readonly ledger: Ledger;
  private readonly cookie: string;
  private readonly districtId: string | null;
  private readonly own: string[] = [];

  constructor(origin: string, ledger: Ledger, name: ActorName, districtId: string | null) {
    this.origin = origin;
    this.ledger = ledger;
    this.cookie = sessionCookie(actorId(name), secret);
    this.districtId = districtId;
  }

  async create(step: number): Promise<void> {
    const id = uuidv7();
    const { facts, reach } = factsOf(step);
    const body = {
      id,
      campaignId,
      districtId: this.districtId,
      kind: 'meeting',
      title: facts.title,
      status: 'held',
      startsOn: '2026-03-05',
      schemes: ['phishing-page'],
      audiences: ['pensioners'],
      languages: ['kk'],
      sourceNamed: true,
      reach,
    };
    const { answer, tries } = await this.answered('POST', '/api/v1/activities', body);
    if (answer.status !== 201 && answer.status !== 200) return this.surprise('create', answer);
    if (tries > 1) this.ledger.replayed[answer.status === 200 ? 'wasThere' : 'madeNow']++;
    this.own.push(id);
    this.ledger.acknowledge(id, { ...facts, version: 1 });
  }

  async edit(step: number): Promise<void> {
    const id = this.own.at(-1);
    const before = id && this.ledger.entries.get(id);
    if (!id || !before) return;
    const { facts, reach } = factsOf(step);
    const body = { title: facts.title, reach };
    const path = `/api/v1/activities/${id}`;
    const after: Acknowledged = { ...facts, version: before.version + 1 };
    const { answer, tries } = await this.answered('PATCH', path, body, before.version);
    // An edit that was done before its answer was lost meets its own version.
    const { current } = answer.body;
    const wasDone =
      tries > 1 &&
      answer.status === 412 &&
      current?.version === after.version &&
      current.title === after.title;
    if (answer.status !== 200 && !wasDone) return this.surprise('edit', answer);
    if (tries > 1) this.ledger.replayed[wasDone ? 'wasThere' : 'madeNow']++;
    this.ledger.acknowledge(id, after);
  }

  private surprise(what: string, { status, body }: Answer): void {
    this.ledger.surprises.push(`${what}: ${status} ${JSON.stringify(body)}`);
  }

  /** Sends until there is an answer other than "come again". */
  private async answered(method: string, path: string, body: object, version?: number) {
    let tries = 0;
    const answer = await until(`an answer to ${method} ${path}`, async () => {
      tries++;
      return this.send(method, path, body, version);
    });
    return { answer, tries };
  }

  /** Null: no answer, or one that says to come again. */
  private async send(
    method: string,
    path: string,
    body: object,
    version?: number,
  ): Promise<Answer | null> {
    try {
      const response = await fetch(`${this.origin}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          cookie: this.cookie,
          ...(version !== undefined && { 'if-match': `"v${version}"` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      });
      const text = await response.text();
      if (response.status === 503) {
        if (!response.headers.has('retry-after'))
          this.ledger.surprises.push('503 without Retry-After');
        return null;
      }
      return { status: response.status, body: JSON.parse(text) };
    } catch (error) {
      // Connection refused, cut off, or silent: nothing is known of what became of it.
      if (error instanceof SyntaxError) this.ledger.surprises.push(`no JSON: ${method} ${path}`);
      return null;
    }
  }
}

function factsOf(step: number) {
  const numbers = [
    {
      channel: 'in-person',
      measure: 'attendees',
      count: 20 + (step % 50),
      method: 'counted',
      audienceNew: 'new',
    },
    { channel: 'leaflet', measure: 'items-handed-out', count: 30 + (step % 70), method: 'counted' },
  ];
  const reach = numbers.map((one) => ({ id: uuidv7(), ...one }));
  const facts: Facts = {
    title: `Кездесу ${inLetters(uuidv7())}`,
    reach: Object.fromEntries(reach.map(({ id, count }) => [id, count])),
  };
  return { facts, reach };
}

/** A row of figures in a title could be taken for a person's number. */
function inLetters(text: string): string {
  return text.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}
