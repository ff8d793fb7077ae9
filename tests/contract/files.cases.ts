import { mostFileBytes } from '@saqbol/shared/files/file.codes.ts';
import * as files from '@saqbol/shared/files/files.endpoints.ts';
import {
  createPartnership,
  editPartnership,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { registerReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { type Client, type Input, problemOf } from './contract-client.ts';
import { campaignId, recordIds } from './contract-data.ts';
import { foreignUnit, ownUnit, type PersonName } from './contract-people.ts';
import type { ContractTarget } from './contract-target.ts';

const scan = '%PDF-1.7 scan';

/** Uploaded files: kept by their content, read within their unit, refused with their places. */
export function fileCases(client: Client, target: () => ContractTarget): void {
  const at = (fileId: string = v7(), unitId = ownUnit) => ({ unitId, fileId });
  function given(as: PersonName, more: Partial<Input> & { name?: string } = {}): Input {
    const { name = 'хат.pdf', ...rest } = more;
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...rest.headers,
    };
    return { as, params: at(), query: { purpose: 'memorandum' }, text: scan, ...rest, headers };
  }

  test('a file is kept under the client’s id, once, and given back as it came', async () => {
    const input = given('coordinator', { name: '../хат.pdf' });
    const { body } = await client.ok(files.uploadFile, input);
    expect(body).toMatchObject({
      ...{ id: input.params?.fileId, unitId: ownUnit, purpose: 'memorandum', name: 'хат.pdf' },
      ...{ type: 'application/pdf', size: scan.length, signature: null, retiredAt: null },
    });
    expect((await client.ok(files.uploadFile, input, 200)).body).toEqual(body);
    await client.refused(files.uploadFile, { ...input, text: `${scan} 2` }, 'file/id-taken');
    for (const as of ['officer', 'observer', 'reviewer', 'editor'] as const) {
      const params = input.params ?? {};
      expect((await client.ok(files.getFile, { as, params })).body).toEqual(body);
      const response = await client.ask(files.downloadFile, { as, params });
      expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(await response.text()).toBe(scan);
    }
  });

  test('of a foreign unit there is none, and nothing is uploaded for one', async () => {
    const input = given('foreignCoordinator', { params: at(v7(), foreignUnit) });
    await client.ok(files.uploadFile, input);
    const params = input.params ?? {};
    for (const endpoint of [files.getFile, files.downloadFile, files.listFiles]) {
      await client.refused(endpoint, { as: 'coordinator', params }, 'entity/not-found');
    }
    const own = { as: 'coordinator', params: { ...params, unitId: ownUnit } } as const;
    await client.refused(files.getFile, own, 'entity/not-found');
    const retire = { as: 'coordinator', params, body: {} } as const;
    await client.refused(files.retireFile, retire, 'entity/not-found');
    const upload = given('coordinator', { params: at(v7(), foreignUnit) });
    await client.refused(files.uploadFile, upload, 'entity/not-found');
  });

  test.each([
    ['a text', 'хат.pdf', 'plain', '', 'file-type'],
    ['nothing', 'хат.pdf', '', '', 'file-empty'],
    ['another ending', 'хат.jpg', scan, 'Content-Disposition', 'file-ending'],
    ['a mark of official use', 'ДСП хат.pdf', scan, 'Content-Disposition', 'official-use'],
  ])('%s is refused, and it is said why', async (_what, name, text, pointer, code) => {
    const input = given('coordinator', { name, text });
    await client.refused(files.uploadFile, input, 'file/refused', [{ pointer, code }]);
  });

  test('each purpose takes its own kinds', async () => {
    for (const purpose of ['letterhead', 'signed-reply'] as const) {
      const input = given('coordinator', { query: { purpose }, text: 'PK\u0003\u0004', name: 'a' });
      const code = purpose === 'letterhead' ? 'file-ending' : 'file-type';
      const pointer = purpose === 'letterhead' ? 'Content-Disposition' : '';
      await client.refused(files.uploadFile, input, 'file/refused', [{ pointer, code }]);
    }
    const none = given('coordinator', { query: { purpose: 'photo' } });
    await client.refused(files.uploadFile, none, 'request/invalid', [
      { pointer: '?purpose', code: 'choice' },
    ]);
  });

  test('JSON is no file, and what is too large is none either', async () => {
    const headers = { 'content-type': 'application/json' };
    await client.refused(files.uploadFile, given('coordinator', { headers }), 'request/not-binary');
    const text = scan.padEnd(mostFileBytes + 1);
    await client.refused(files.uploadFile, given('coordinator', { text }), 'file/too-large');
  });

  test('the list is the unit’s, newest first, by pages and purposes', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const input = given('coordinator', { query: { purpose: 'signed-reply' } });
      ids.unshift((await client.ok(files.uploadFile, input)).body.id);
    }
    const list = (query: Input['query']) =>
      client.ok(files.listFiles, { as: 'reviewer', params: { unitId: ownUnit }, query });
    const { body } = await list({ purpose: 'signed-reply', limit: 2 });
    expect(body.items.map((one) => one.id)).toEqual(ids.slice(0, 2));
    expect(body.total).toBe(3);
    const rest = await list({ purpose: 'signed-reply', limit: 2, cursor: body.nextCursor ?? '' });
    expect(rest.body.items.map((one) => one.id)).toEqual(ids.slice(2));
  });

  test('evidence stays: neither a signed letter nor a memorandum is taken out of use', async () => {
    const input = given('coordinator');
    await client.ok(files.uploadFile, input);
    const retire = { as: 'coordinator', params: input.params ?? {}, body: {} } as const;
    await client.refused(files.retireFile, retire, 'file/is-evidence');
    await client.refused(files.retireFile, { ...retire, as: 'officer' }, 'account/not-allowed');
  });

  test('a reply takes a signed file of its own unit, a partnership a memorandum', async () => {
    const idOf = async (purpose: string) =>
      (await client.ok(files.uploadFile, given('coordinator', { query: { purpose } }))).body.id;
    const [signed, memorandum] = [await idOf('signed-reply'), await idOf('memorandum')];
    const register = (signedFileId: string | null): Input => ({
      ...{ as: 'coordinator', params: { id: campaignId, unitId: ownUnit } },
      body: { signedFileId },
    });
    await client.refused(registerReply, register(memorandum), 'request/invalid', [
      { pointer: '/signedFileId', code: 'file-unknown' },
    ]);
    const { body } = await client.ok(registerReply, register(signed));
    expect(body.signedFileId).toBe(signed);
    await client.ok(registerReply, register(null));
    const edit = (documentId: string): Input => ({
      ...{ as: 'coordinator', params: { id: recordIds.ownPartnership } },
      ...{ body: { documentId }, headers: { 'if-match': '"v1"' } },
    });
    const wrong = [{ pointer: '/documentId', code: 'document-unknown' }];
    await client.refused(editPartnership, edit(signed), 'request/invalid', wrong);
    const partnership = { id: v7(), campaignId, organisationId: 'forte', documentId: v7() };
    const created: Input = { as: 'coordinator', body: partnership };
    await client.refused(createPartnership, created, 'request/invalid', wrong);
  });

  test('the starter template is for coordinators', async () => {
    const response = await client.ask(files.getStarterLetterhead, { as: 'coordinator' });
    if (target().hasWorkbooks) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/\.docx$/);
    } else await problemOf(response, 'request/not-acceptable');
  });
}
