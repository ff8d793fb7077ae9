import { createHash } from 'node:crypto';
import { Problem } from './problem.ts';

/** The tag of a version of one record. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/** The tag of a version whose answer moves with other things too: good for If-Match and If-None-Match. */
export function versionAndContentTag(version: number, text: string): string {
  return `"v${version}-${contentTag(text).slice(1)}`;
}

/** The tag of an answer by its content. */
export function contentTag(text: string): string {
  return `"${createHash('sha1').update(text).digest('base64url')}"`;
}

/** The version that If-Match names. @throws Problem 428 without it, 412 for a tag of no version */
export function expectedVersion(request: Request): number {
  const given = request.headers.get('if-match');
  if (given === null) throw new Problem('entity/version-missing');
  const version = /^\s*(?:W\/)?"v(\d{1,9})(?:-[\w-]{1,64})?"\s*$/.exec(given)?.[1];
  // A tag that we never gave cannot be the current one.
  return version === undefined ? -1 : Number(version);
}

/** True when If-None-Match holds the tag. */
export function isKnown(request: Request, tag: string): boolean {
  const given = request.headers.get('if-none-match');
  if (given === null) return false;
  return given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
