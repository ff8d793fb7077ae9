import type { Scoped } from '@saqbol/api/platform/database/scope.ts';
/** The named people with a session each; the token is the person's id. */
export declare function insertTestActors(tx: Scoped): Promise<void>;
