import * as z from 'zod/mini';

/**
 * The fields for an edit: all may be missing, and what is missing stays as it is. A plain
 * `z.partial` would fill in the defaults and so reset what the client did not send.
 */
export function undefaulted<T extends Record<string, z.ZodMiniType>>(fields: T) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.optional(innerOf(field))]),
  ) as { [K in keyof T]: z.ZodMiniOptional<T[K]> };
}

function innerOf(field: z.ZodMiniType): z.ZodMiniType {
  const def = field._zod.def as unknown as { type: string; innerType: z.ZodMiniType };
  return def.type === 'default' ? def.innerType : field;
}
