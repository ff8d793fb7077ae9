import { digestOf } from './digest.ts';
import { Problem } from './problem.ts';

/** The tag of a version of one record. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/** The tag of a version whose answer moves with other things too: good for If-Match and If-None-Match. */
export function versionAndContentTag(version: number, text: string): string {
  return `"v${version}-${digestOf(text)}"`;
}

/** The tag of an answer by its content. */
export function contentTag(text: string): string {
  return `"${digestOf(text)}"`;
}

/** The version that If-Match names. @throws Problem 428 without it; −1 for a tag of no version */
export function expectedVersion(request: Request): number {
  const given = request.headers.get('if-match');
  if (given === null) throw new Problem('entity/version-missing');
  const version = /^\s*(?:W\/)?"v(\d{1,9})(?:-[\w-]{1,64})?"\s*$/.exec(given)?.[1];
  return version === undefined ? -1 : Number(version);
}

/** @throws Problem 412 with the version that stands now */
export function demandVersion(expected: number, current: { readonly version: number }): void {
  if (expected !== current.version) throw new Problem('entity/version-conflict', { current });
}

/** True when If-None-Match holds the tag. */
export function isKnown(request: Request, tag: string): boolean {
  const given = request.headers.get('if-none-match') ?? '';
  return given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
