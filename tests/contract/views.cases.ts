import { mostViews } from '@saqbol/shared/views/view.schema.ts';
import {
  createView,
  deleteView,
  editView,
  listViews,
  restoreView,
} from '@saqbol/shared/views/views.endpoints.ts';
import { v4, v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import type { PersonName } from './contract-people.ts';
import type { Fields } from './contract-samples.ts';

function viewBody(given: Fields = {}) {
  return {
    id: v7(),
    name: 'Кездесулер',
    search: { kind: 'meeting', sort: '-met', columns: 'startsOn,title,numbers' },
    isDefault: false,
    ...given,
  };
}

/** Saved views: kept with the account, seen by it alone. */
export function viewCases(client: Client): void {
  async function save(as: PersonName, given: Fields = {}) {
    const answer = await client.ok(createView, { as, body: viewBody(given) });
    return { id: answer.body.id, etag: answer.etag, view: answer.body };
  }
  const namesOf = async (as: PersonName) =>
    (await client.ok(listViews, { as })).body.items.map(({ name }) => name);

  test('a view is there on every device of its owner, and for nobody else', async () => {
    const { view, etag } = await save('observer', { name: 'Ашық сұрақтар' });
    const { body } = await client.ok(listViews, { as: 'observer' });
    expect(body.items).toContainEqual(view);
    expect(await namesOf('coordinator')).not.toContain('Ашық сұрақтар');
    const params = { id: view.id };
    const headers = { 'if-match': etag };
    const foreign = { as: 'coordinator', params, headers } as const;
    await client.refused(editView, { ...foreign, body: { name: 'x' } }, 'entity/not-found');
    await client.refused(deleteView, foreign, 'entity/not-found');
    await client.refused(restoreView, { ...foreign, body: {} }, 'entity/not-found');
    await client.refused(
      createView,
      { as: 'coordinator', body: { ...viewBody(), id: view.id } },
      'view/id-taken',
    );
  });

  test('names stand in the order of the Kazakh alphabet', async () => {
    for (const name of ['Қостанай', 'Көкшетау', 'Әулиекөл', 'Ақкөл'])
      await save('foreignOfficer', { name });
    expect(await namesOf('foreignOfficer')).toEqual(['Ақкөл', 'Әулиекөл', 'Көкшетау', 'Қостанай']);
  });

  test('sent twice it is saved once; another content under its id is refused', async () => {
    const body = viewBody();
    const first = await client.ok(createView, { as: 'department', body });
    const again = await client.ok(createView, { as: 'department', body }, 200);
    expect(again.body).toEqual(first.body);
    const other = { as: 'department', body: { ...body, name: 'Басқа' } } as const;
    await client.refused(createView, other, 'view/id-taken');
  });

  test('it is renamed and changed by its version, so that two devices do not undo each other', async () => {
    const { id, etag } = await save('nationObserver');
    const input = { as: 'nationObserver', params: { id }, headers: { 'if-match': etag } } as const;
    const search = { figure: 'met', unitId: 'KZ-55' };
    const { body } = await client.ok(editView, { ...input, body: { name: 'Жаңа аты', search } });
    expect(body).toMatchObject({ name: 'Жаңа аты', search, version: 2 });
    await client.refused(editView, { ...input, body: { name: 'x' } }, 'entity/version-conflict');
    const { headers: _, ...bare } = input;
    await client.refused(editView, { ...bare, body: { name: 'x' } }, 'entity/version-missing');
  });

  test('one is the default at most: a new one takes the place of the former', async () => {
    const first = await save('editor', { isDefault: true });
    const second = await save('editor', { isDefault: true, name: 'Екінші' });
    const defaults = async () =>
      (await client.ok(listViews, { as: 'editor' })).body.items
        .filter((one) => one.isDefault)
        .map(({ id }) => id);
    expect(await defaults()).toEqual([second.id]);
    const { body } = await client.ok(listViews, { as: 'editor' });
    const version = body.items.find(({ id }) => id === first.id)?.version;
    const headers = { 'if-match': `"v${version}"` };
    const params = { id: first.id };
    await client.ok(editView, { as: 'editor', params, headers, body: { isDefault: true } });
    expect(await defaults()).toEqual([first.id]);
  });

  test('a deletion is taken back, the default with it', async () => {
    const { id, etag, view } = await save('reviewer', { isDefault: true });
    const input = { as: 'reviewer', params: { id } } as const;
    await client.ok(deleteView, { ...input, headers: { 'if-match': etag } });
    expect(await namesOf('reviewer')).toEqual([]);
    const headers = { 'idempotency-key': v4() };
    const { body } = await client.ok(restoreView, { ...input, headers, body: {} });
    expect(body).toMatchObject({ name: view.name, search: view.search, isDefault: true });
    const again = await client.ok(restoreView, { ...input, headers, body: {} });
    expect(again.body).toEqual(body);
    await client.refused(restoreView, { ...input, body: {} }, 'entity/not-found');
  });

  test.each<[string, Fields, string, string]>([
    ['an empty name', { name: ' ' }, '/name', 'required'],
    ['an unknown column', { search: { columns: 'title,secret' } }, '/search/columns', 'choice'],
    ['a column twice', { search: { columns: 'title,title' } }, '/search/columns', 'choice'],
    ['an unknown order', { search: { sort: 'colour' } }, '/search/sort', 'choice'],
    ['an unknown filter', { search: { owner: 'me' } }, '/search/owner', 'unknownField'],
  ])('%s is refused at its field', async (_what, given, pointer, code) => {
    const input = { as: 'officer', body: viewBody(given) } as const;
    await client.refused(createView, input, 'request/invalid', [{ pointer, code }]);
  });

  test('more than a person can oversee is not kept', async () => {
    const as = 'foreignCoordinator';
    const held = (await namesOf(as)).length;
    for (let n = held; n < mostViews; n += 1) await save(as, { name: `Көрініс ${n}` });
    await client.refused(createView, { as, body: viewBody() }, 'view/too-many');
  });
}
