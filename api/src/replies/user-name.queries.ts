import type { Scoped } from '../platform/database/scope.ts';

export async function userName(tx: Scoped, userId: string): Promise<string> {
  const row = await tx
    .selectFrom('users')
    .select('name')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return row.name;
}
