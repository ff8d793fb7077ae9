/** The built web: hashed assets for ever, everything else asked for anew; unknown addresses get the shell. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { contentTag, isKnown } from './etag.ts';
import { Problem } from './problem.ts';

const root = fileURLToPath(new URL('../../../../web/dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  // The licence of the borders, under its own name beside them.
  '.amcharts': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

interface FileAnswer {
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
  readonly type: string;
  readonly tag: string;
}
const cache = new Map<string, Promise<FileAnswer | null>>();

/** @throws Problem 404 for addresses of the API, 405 for writes */
export async function serveWeb(c: Context): Promise<Response> {
  const path = decodePath(c.req.path);
  if (path === null || /^\/+(api|healthz|readyz|metrics)(\/|$)/i.test(path))
    throw new Problem('request/unknown-path');
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
    throw new Problem('request/method-not-allowed');
  const isFile = extname(path) !== '' && path !== '/index.html';
  const file = await load(isFile ? path : '/index.html');
  if (!file) throw new Problem('request/unknown-path');
  return answer(c, file, path.startsWith('/assets/'));
}

function decodePath(path: string): string | null {
  try {
    const clean = normalize(decodeURIComponent(path)).replaceAll(sep, '/');
    return clean.includes('\0') ? null : clean;
  } catch {
    // Percent signs that encode nothing.
    return null;
  }
}

function load(path: string): Promise<FileAnswer | null> {
  let known = cache.get(path);
  if (!known) {
    known = read(path);
    cache.set(path, known);
    // What is not there is not remembered: addresses are endless.
    void known.then((file) => file === null && cache.delete(path));
  }
  return known;
}

async function read(path: string): Promise<FileAnswer | null> {
  const place = join(root, path);
  if (!place.startsWith(root)) return null;
  let plain: Buffer;
  try {
    plain = await readFile(place);
  } catch (error) {
    if (
      ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(
        (error as { code?: string }).code ?? '',
      )
    )
      return null;
    throw error;
  }
  const extension = extname(path);
  const packs = compressible.has(extension) && plain.length > 500;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    plain,
    br: packs ? await promisify(brotliCompress)(plain, quality) : null,
    gzip: packs ? await promisify(gzip)(plain, { level: 9 }) : null,
    type: types[extension] ?? 'application/octet-stream',
    tag: contentTag(plain.toString('base64')),
  };
}

function answer(c: Context, file: FileAnswer, isHashed: boolean): Response {
  const headers = new Headers({
    'Content-Type': file.type,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  });
  if (isKnown(c.req.raw, file.tag)) return new Response(null, { status: 304, headers });
  const accepts = c.req.header('accept-encoding') ?? '';
  const encoding =
    file.br && /\bbr\b/.test(accepts)
      ? 'br'
      : file.gzip && /\bgzip\b/.test(accepts)
        ? 'gzip'
        : null;
  const body = (encoding ? file[encoding] : file.plain) as Buffer<ArrayBuffer>;
  if (encoding) headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(body.length));
  return new Response(c.req.method === 'HEAD' ? null : body, { headers });
}
