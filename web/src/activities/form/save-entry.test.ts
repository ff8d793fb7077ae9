import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkError } from '../../platform/client/problem.ts';
import { activityMade, valuesMade } from './entry.makers.ts';
import { entryBody } from './entry-body.ts';
import { valuesOf } from './entry-values.ts';
import { type EntryToSave, saveEntry } from './save-entry.ts';

type Answer = [status: number, body: object, etag?: string];
let asked: {
  method: string;
  path: string;
  body: Record<string, unknown>;
  ifMatch: string | null;
}[];
let answers: (Answer | 'lost')[];

/** A server of a few prepared answers, at the edge of the network. */
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const body = init.body ? JSON.parse(String(init.body)) : {};
    asked.push({ method: init.method ?? 'GET', path, body, ifMatch: headers.get('if-match') });
    const answer = answers.shift();
    if (!answer || answer === 'lost') throw new TypeError('Failed to fetch');
    const [status, data, etag] = answer;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const given = { 'content-type': type, ...(etag && { etag }) };
    return new Response(JSON.stringify(data), { status, headers: given });
  });
});
afterEach(() => vi.unstubAllGlobals());

const problem = (status: number, code: string, more: object = {}): Answer => [
  status,
  { type: '', title: code, status, code, detail: '', instance: '', ...more },
];
const { id } = activityMade();

function entry(change: Partial<EntryToSave> = {}): EntryToSave {
  const { body, places } = entryBody(valuesMade({ title: 'Менікі' }), 'held');
  return { id, campaignId: 'letter', status: 'held', body, places, base: null, ...change };
}

describe('the save of a new entry', () => {
  it('is one request with the id that the device made', async () => {
    answers = [[201, activityMade(), '"v1"']];
    const outcome = await saveEntry(entry());
    expect(outcome).toMatchObject({ kind: 'saved', read: { etag: '"v1"' } });
    expect(asked).toMatchObject([{ method: 'POST', body: { id, title: 'Менікі' } }]);
  });

  it('lets a lost network be seen, so that the form keeps everything', async () => {
    answers = ['lost'];
    await expect(saveEntry(entry())).rejects.toBeInstanceOf(NetworkError);
  });

  it('lays what was typed since over its own earlier send whose answer got lost', async () => {
    answers = [
      problem(409, 'activity/id-taken'),
      [200, activityMade(), '"v1"'],
      [200, activityMade({ title: 'Менікі', version: 2 }), '"v2"'],
    ];
    expect(await saveEntry(entry())).toMatchObject({ kind: 'saved', read: { etag: '"v2"' } });
    expect(asked.map((one) => one.method)).toEqual(['POST', 'GET', 'PATCH']);
    expect(asked[2]).toMatchObject({ ifMatch: '"v1"', body: { title: 'Менікі' } });
  });

  it('shows both versions when somebody has changed that earlier send', async () => {
    const standing = activityMade({ version: 2 });
    answers = [problem(409, 'activity/id-taken'), [200, standing, '"v2"']];
    expect(await saveEntry(entry())).toMatchObject({
      kind: 'conflict',
      theirs: { activity: standing },
    });
  });

  it('takes new ids when the old one was deleted meanwhile', async () => {
    answers = [
      problem(409, 'activity/id-taken'),
      problem(404, 'entity/not-found'),
      [201, activityMade(), '"v1"'],
    ];
    expect(await saveEntry(entry())).toMatchObject({ kind: 'saved' });
    expect(asked[2]?.body.id).not.toBe(id);
  });

  it('brings each refusal of the server to its field, in the server’s words', async () => {
    const given = entry();
    const errors = [{ pointer: '/reach/0/count', code: 'tooMuch', message: 'Тым көп.' }];
    answers = [problem(422, 'activity/rules', { errors })];
    const at = `/reach/${given.places.reach[0]}/count`;
    expect(await saveEntry(given)).toMatchObject({
      kind: 'refused',
      problems: [{ at, code: 'tooMuch', message: 'Тым көп.' }],
    });
  });
});

describe('the save of an edit', () => {
  const base = { etag: '"v1"', body: entryBody(valuesOf(activityMade()), 'held').body };
  const edited = entryBody({ ...valuesOf(activityMade()), title: 'Түзетілген' }, 'held').body;

  it('sends the changed fields of the version read', async () => {
    answers = [[200, activityMade({ version: 2 }), '"v2"']];
    await saveEntry(entry({ base, body: edited }));
    expect(asked).toMatchObject([
      { method: 'PATCH', ifMatch: '"v1"', body: { title: 'Түзетілген' } },
    ]);
    expect(asked[0]?.body).not.toHaveProperty('correctionReason');
  });

  it('sends the reason of a correction with the change, and alone it is no change', async () => {
    answers = [[200, activityMade({ version: 2 }), '"v2"']];
    await saveEntry(entry({ base, body: edited, correctionReason: 'Тізіммен салыстырылды' }));
    expect(asked[0]?.body).toEqual({
      title: 'Түзетілген',
      correctionReason: 'Тізіммен салыстырылды',
    });
    answers = [[200, activityMade(), '"v1"']];
    await saveEntry(entry({ base, body: base.body, correctionReason: 'Бос' }));
    expect(asked[1]?.method).toBe('GET');
  });

  it('brings a demanded reason to its field, where only the server knew of the version', async () => {
    const errors = [{ pointer: '/correctionReason', code: 'required', message: 'Себебі керек.' }];
    answers = [problem(422, 'request/invalid', { errors })];
    expect(await saveEntry(entry({ base, body: edited }))).toMatchObject({
      kind: 'refused',
      problems: [{ at: '/correctionReason', code: 'required' }],
    });
  });

  it('writes nothing when nothing changed: the entry stays confirmed', async () => {
    answers = [[200, activityMade(), '"v1"']];
    expect(await saveEntry(entry({ base, body: base.body }))).toMatchObject({ kind: 'saved' });
    expect(asked.map((one) => one.method)).toEqual(['GET']);
  });

  it('shows both versions when the entry was changed meanwhile', async () => {
    const theirs = activityMade({ title: 'Олардікі', version: 2 });
    answers = [problem(412, 'entity/version-conflict'), [200, theirs, '"v2"']];
    expect(await saveEntry(entry({ base, body: edited }))).toMatchObject({
      kind: 'conflict',
      theirs: { activity: { title: 'Олардікі' }, etag: '"v2"' },
    });
  });

  it('says that the entry is gone when it was deleted meanwhile', async () => {
    answers = [problem(404, 'entity/not-found')];
    expect(await saveEntry(entry({ base, body: edited }))).toMatchObject({ kind: 'gone' });
  });
});
