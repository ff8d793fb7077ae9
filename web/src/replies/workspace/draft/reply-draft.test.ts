import { type ReplyContent, replyContent } from '@saqbol/shared/replies/reply.schema.ts';
import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { describe, expect, it } from 'vitest';
import { NetworkError, ProblemError } from '../../../platform/client/problem.ts';
import type { ReadReply } from '../../queries.ts';
import type { LeafKey } from './leaves.ts';
import { createReplyDraft, type Entry } from './reply-draft.ts';

const partners = 'paragraphs.kk.partners';
const source = 'paragraphs.kk.source';

describe('what is typed into a reply', () => {
  it('is sent once the typing pauses, so that a word is one request and not ten', async () => {
    const { draft, server, clock } = aWorld();
    draft.change('orderNo', '1');
    draft.change('orderNo', '15');
    expect(server.edits).toEqual([]);
    await clock.pass();
    expect(server.edits).toEqual([{ orderNo: '15' }]);
    expect(draft.view().state).toEqual({ kind: 'saved', at: 'now' });
  });

  it('goes on while it is being saved, and the rest follows with the new version', async () => {
    const { draft, server, clock } = aWorld();
    draft.change('orderNo', '1');
    server.duringSave = () => draft.change('orderNo', '15');
    await clock.pass();
    await clock.pass();
    expect(server.edits).toEqual([{ orderNo: '1' }, { orderNo: '15' }]);
    expect(draft.view().typed('orderNo')).toBe('15');
  });

  it('keeps a space at the end of a field, so that the next word can be typed', async () => {
    const { draft, clock } = aWorld();
    draft.change('lateReason', 'Су');
    await clock.pass();
    draft.change('lateReason', 'Су ');
    await clock.pass();
    expect(draft.view().typed('lateReason')).toBe('Су ');
  });

  it('keeps the paragraph of a colleague beside its own, whichever came first', async () => {
    const { draft, server, clock } = aWorld();
    draft.change(partners, 'Біздің мәтін.');
    server.change((content) => withParagraph(content, 'source', 'Әріптестің мәтіні.'));
    await clock.pass();
    expect(server.content().paragraphs.kk).toMatchObject({
      partners: 'Біздің мәтін.',
      source: 'Әріптестің мәтіні.',
    });
    expect(draft.view().conflicts).toEqual([]);
  });

  it('waits for a choice when both wrote the same paragraph, so that neither is lost', async () => {
    const { draft, server, clock } = aWorld();
    draft.change(partners, 'Біздің мәтін.');
    server.change((content) => withParagraph(content, 'partners', 'Әріптестің мәтіні.'));
    await clock.pass();
    expect(draft.view().conflicts).toEqual([
      { key: partners, mine: 'Біздің мәтін.', theirs: 'Әріптестің мәтіні.' },
    ]);
    expect(draft.view().state.kind).toBe('needsYou');
    draft.change(source, 'Басқа тармақ.');
    await clock.pass();
    expect(server.content().paragraphs.kk.partners).toBe('Әріптестің мәтіні.');
    expect(server.content().paragraphs.kk.source).toBe('Басқа тармақ.');

    draft.resolve(partners, 'mine');
    await clock.pass();
    expect(server.content().paragraphs.kk.partners).toBe('Біздің мәтін.');
    expect(draft.view().conflicts).toEqual([]);
  });

  it('gives way to the colleague when that is chosen', async () => {
    const { draft, server, clock } = aWorld();
    draft.change(partners, 'Біздің мәтін.');
    server.change((content) => withParagraph(content, 'partners', 'Әріптестің мәтіні.'));
    await clock.pass();
    draft.resolve(partners, 'theirs');
    await clock.pass();
    expect(draft.view().typed(partners)).toBe('Әріптестің мәтіні.');
    expect(server.edits).toHaveLength(0);
  });

  it('waits on the device without a network and goes by itself when there is one', async () => {
    const { draft, server, clock, device } = aWorld();
    server.isAway = true;
    draft.change('orderNo', '15');
    await clock.pass();
    expect(draft.view().state.kind).toBe('offline');
    expect(device.get('orderNo')).toEqual({ typed: '15', base: null });
    server.isAway = false;
    await clock.pass();
    expect(server.content().orderNo).toBe('15');
    expect(device.size).toBe(0);
  });

  it('is there again after a reload, and is sent', async () => {
    const kept = new Map<LeafKey, Entry>([['orderNo', { typed: '15', base: null }]]);
    const { draft, server, clock } = aWorld({ kept });
    expect(draft.view().typed('orderNo')).toBe('15');
    await clock.pass();
    expect(server.content().orderNo).toBe('15');
  });

  it('waits where it is half written, and holds up nothing else', async () => {
    const { draft, server, clock } = aWorld();
    draft.change('executor', { name: 'Қ. Үлгіқызы', phone: '' });
    draft.change('orderNo', '15');
    await clock.pass();
    expect(server.edits).toEqual([{ orderNo: '15' }]);
    expect(draft.view().waiting).toEqual(['executor']);
    draft.change('executor', { name: 'Қ. Үлгіқызы', phone: '8 7182 00 00 00' });
    await clock.pass();
    expect(server.content().executor?.phone).toBe('8 7182 00 00 00');
  });

  it('saves the measures that are whole while one is still being written', async () => {
    const { draft, server, clock } = aWorld();
    const whole = {
      id: '019cbc5d-f480-75d9-90f3-95ed855bdaa1',
      textKk: 'дәріс',
      textRu: 'лекция',
      dueOn: '2026-03-31',
      responsibleKk: 'басқарма',
      responsibleRu: 'управление',
    };
    const half = { ...whole, id: '019cbc5d-f480-7562-8818-842a3b95589c', textRu: '' };
    draft.change('plannedMeasures', [half, whole]);
    await clock.pass();
    expect(server.content().plannedMeasures).toEqual([whole]);
    expect(draft.view().typed('plannedMeasures')).toEqual([half, whole]);
    expect(draft.view().waiting).toEqual(['plannedMeasures']);
  });

  it('is not sent again and again when the server refuses it', async () => {
    const { draft, server, clock } = aWorld();
    server.refusal = { pointer: '/orderNo', code: 'invalid', message: 'Жоқ' };
    draft.change('orderNo', '15');
    await clock.pass();
    await clock.pass();
    expect(server.attempts).toBe(1);
    expect(draft.view().errors('orderNo')).toEqual([
      { pointer: '/orderNo', code: 'invalid', params: { message: 'Жоқ' } },
    ]);
    server.refusal = null;
    draft.change('orderNo', '16');
    await clock.pass();
    expect(server.content().orderNo).toBe('16');
  });

  it('stays on the device when the reply was submitted meanwhile, and is not sent', async () => {
    const { draft, server, clock, device } = aWorld();
    draft.change('orderNo', '15');
    server.change((content) => content, 'submitted');
    await clock.pass();
    await clock.pass();
    expect(server.edits).toEqual([]);
    expect(draft.view().read.reply.state).toBe('submitted');
    expect(device.get('orderNo')?.typed).toBe('15');
    expect(draft.view().isUnsent).toBe(true);
  });
});

function withParagraph(content: ReplyContent, name: 'partners' | 'source', text: string) {
  const kk = { ...content.paragraphs.kk, [name]: text };
  return { ...content, paragraphs: { ...content.paragraphs, kk } };
}

/** A server with versions, a clock that passes on demand, a device that remembers. */
function aWorld(given: { kept?: ReadonlyMap<LeafKey, Entry> } = {}) {
  const timers: (() => void)[] = [];
  const device = new Map(given.kept ?? []);
  const server = aServer();
  const draft = createReplyDraft(server.read(), given.kept ?? new Map(), {
    save: server.save,
    load: async () => server.read(),
    tell: () => {},
    keep(key, entry) {
      if (entry) device.set(key, entry);
      else device.delete(key);
      return true;
    },
    now: () => 'now',
    later(_ms, run) {
      timers.push(run);
      return () => {
        const at = timers.indexOf(run);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  });
  draft.open();
  const clock = {
    /** All that was put off happens, and is awaited. */
    async pass() {
      for (const run of timers.splice(0)) run();
      await draft.flush();
    },
  };
  return { draft, server, clock, device };
}

function aServer() {
  let content = replyContent.parse({});
  let version = 1;
  let state: ReplyState = 'draft';
  const server = {
    edits: [] as Partial<ReplyContent>[],
    attempts: 0,
    isAway: false,
    duringSave: null as (() => void) | null,
    refusal: null as { pointer: string; code: string; message: string } | null,
    content: () => content,
    read: () => ({ etag: `v${version}`, reply: { ...content, version, state } }) as ReadReply,
    change(edit: (old: ReplyContent) => ReplyContent, next: ReplyState = state) {
      content = edit(content);
      state = next;
      version += 1;
    },
    async save(etag: string, edit: Partial<ReplyContent>): Promise<ReadReply> {
      server.attempts += 1;
      if (server.isAway) throw new NetworkError(null);
      if (state !== 'draft') throw problem(409, 'reply/wrong-state');
      if (etag !== `v${version}`) throw problem(412, 'entity/version-conflict');
      if (server.refusal) throw problem(422, 'request/invalid', [server.refusal]);
      server.edits.push(edit);
      server.duringSave?.();
      server.duringSave = null;
      server.change((old) => ({ ...old, ...edit }));
      return server.read();
    },
  };
  return server;
}

function problem(status: number, code: string, errors?: unknown) {
  return new ProblemError({ status, code, errors } as never, null);
}
