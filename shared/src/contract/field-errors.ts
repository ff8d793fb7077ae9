import type * as z from 'zod/mini';
import type { FieldError } from './problems.ts';

type Issue = z.core.$ZodIssue;

/**
 * Issues of a schema as field errors with codes of the words `fieldErrors`.
 * @param prefix `/` for a body (RFC 6901 pointers), `?` for a query, `:` for path parameters
 */
export function toFieldErrors(issues: readonly Issue[], prefix: string): FieldError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointerOf([...path, key], prefix),
        code: 'unknownField',
        params: { field: key.slice(0, 60) },
      }));
    }
    return [{ pointer: pointerOf(path, prefix), code: codeOf(issue) }];
  });
}

function pointerOf(path: readonly string[], prefix: string): string {
  if (prefix !== '/') return `${prefix}${path.join('.')}`;
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Our checks carry the code as their message; the rest are wrong or missing types. */
function codeOf(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  if (/^[a-z][a-zA-Z0-9-]*$/.test(issue.message)) return issue.message;
  return issue.code === 'invalid_type' ? 'wrongType' : 'invalid';
}
