/** Rules of what is written into a reply: in the form, the API and the mocks. */
import type { FieldError } from '../contract/problems.ts';
import { findIin } from '../registers/iin.ts';
import { unknownSlotErrors } from './letter/slot-text.ts';
import {
  letterLanguages,
  type MarkInput,
  type ReplyContent,
  replyContent,
} from './reply.schema.ts';

/** No personal data of citizens, no slot that there is not, and no planned measure twice. */
export function checkReplyContent(content: Partial<ReplyContent>): FieldError[] {
  const errors = [...personalNumbers(content), ...slotErrors(content)];
  const ids = new Set<string>();
  content.plannedMeasures?.forEach(({ id }, index) => {
    if (ids.has(id)) errors.push({ pointer: `/plannedMeasures/${index}/id`, code: 'repeated' });
    ids.add(id);
  });
  return errors;
}

function slotErrors({ paragraphs, narrative }: Partial<ReplyContent>): FieldError[] {
  return letterLanguages.flatMap((lang) => [
    ...Object.entries(paragraphs?.[lang] ?? {}).flatMap(([name, text]) =>
      unknownSlotErrors(text, `/paragraphs/${lang}/${name}`),
    ),
    ...unknownSlotErrors(narrative?.[lang] ?? null, `/narrative/${lang}`),
  ]);
}

/** A citizen's number in any text of a body, each at its place. */
export function personalNumbers(value: unknown, pointer = ''): FieldError[] {
  if (typeof value === 'string')
    return findIin(value) ? [{ pointer, code: 'personal-number' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => personalNumbers(one, `${pointer}/${key}`));
}

const requestCodes = ['R1', 'R2', 'R3', 'R4'];

/** A mark points at something that there is: a request, a field of the content, an entry of the version. */
export function checkMark(
  mark: MarkInput,
  isEntryOfVersion: (id: string) => boolean,
  pointer = '',
): FieldError[] {
  const errors = personalNumbers({ text: mark.text }, pointer);
  const stands = {
    request: () => requestCodes.includes(mark.key),
    field: () => Object.hasOwn(replyContent.shape, mark.key.split('.')[0] ?? ''),
    entry: () => isEntryOfVersion(mark.key),
  }[mark.target]();
  if (!stands) errors.push({ pointer: `${pointer}/key`, code: 'choice' });
  return errors;
}

/** An extension moves the deadline onwards. `until` is an instant as sent. */
export function checkExtension(until: string, dueAt: string, pointer = '/until'): FieldError[] {
  const at = Date.parse(until);
  if (Number.isNaN(at)) return [{ pointer, code: 'instant' }];
  return at > Date.parse(dueAt) ? [] : [{ pointer, code: 'until-not-later' }];
}
