/** Files of entries as people send them, and what becomes of them. */
import { v7 as uuidv7 } from 'uuid';
import type { ActorName } from './actors.ts';
import { campaignId, type TestAnswer, type TestApi } from './api.ts';
import { fileHeaders } from './files.ts';

interface Given {
  readonly name?: string;
  readonly id?: string;
  readonly campaign?: string;
  readonly headers?: Record<string, string>;
}

export function uploadImport(
  api: TestApi,
  actor: ActorName | null,
  content: Uint8Array | string,
  { name = 'кесте.csv', id = uuidv7(), campaign = campaignId, headers = {} }: Given = {},
): Promise<TestAnswer> {
  return api.as(actor).send('PUT', `/api/v1/imports/${id}?campaignId=${campaign}`, content, {
    ...fileHeaders(name),
    ...headers,
  });
}

export function commitImport(
  api: TestApi,
  actor: ActorName,
  id: string,
  take: 'all' | 'good' = 'all',
): Promise<TestAnswer> {
  return api.as(actor).post(`/api/v1/imports/${id}/commit`, { take });
}

/** All rows of an import. */
export async function importRows(
  api: TestApi,
  actor: ActorName,
  id: string,
  query = '',
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers freely and asserts on them.
): Promise<any[]> {
  const { body } = await api.as(actor).get(`/api/v1/imports/${id}/rows?limit=200${query}`);
  return body.items;
}

/** Cells with an error and its code, in order: «C2 choice». */
export async function errorCells(api: TestApi, actor: ActorName, id: string): Promise<string[]> {
  const rows = await importRows(api, actor, id);
  return rows.flatMap((row) =>
    row.issues
      .filter((issue: { severity: string }) => issue.severity === 'error')
      .map((issue: { cell: string; code: string }) => `${issue.cell} ${issue.code}`),
  );
}

/** The bytes of a workbook that the api gives. */
export async function workbookOf(
  api: TestApi,
  actor: ActorName,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const request = new Request(`http://saqbol.test${path}`, {
    headers: { cookie: api.cookieOf(actor) },
  });
  const response = await api.fetch(request);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}
