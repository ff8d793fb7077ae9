import type { Scoped } from '@saqbol/api/platform/database/scope.ts';
import { actorId, actorNames, actors } from './actors.ts';

/** The named people with a session each; the token is the person's id. */
export async function insertTestActors(tx: Scoped): Promise<void> {
  for (const name of actorNames) {
    const id = actorId(name);
    const { role, unitId, districtIds, status } = actors[name];
    await tx
      .insertInto('users')
      .values({
        id,
        name: `Test ${name}`,
        email: `${name.toLowerCase()}@test.example`,
        emailVerified: true,
      })
      .execute();
    await tx
      .insertInto('accounts')
      .values({
        userId: id,
        role,
        unitId,
        districtIds: [...districtIds],
        status,
        language: 'kk',
        createdAt: '2026-03-02T04:00:00Z',
      })
      .execute();
    await tx
      .insertInto('sessions')
      .values({ id: `session-${id}`, token: id, userId: id, expiresAt: '2126-01-01T00:00:00Z' })
      .execute();
  }
}
