/** The six roles and what follows from them alone. */
export const roles = [
  'officer',
  'coordinator',
  'observer',
  'reviewer',
  'editor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** The sender of the letters; its people work for the nation. */
export const committeeId = 'KZ-COM';

/** Who acts, as read from the database at each request. */
export interface Actor {
  readonly userId: string;
  readonly role: Role;
  readonly unitId: string;
  /** An officer's own districts; empty for an officer of a department or a central body. */
  readonly districtIds: readonly string[];
}

/** Which territory an actor sees. `none`: no entries at all (administrator). */
export type Territory = 'nation' | 'unit' | 'none';

/** The territory whose records the actor may read. */
export function territoryOf(actor: Pick<Actor, 'role' | 'unitId'>): Territory {
  if (actor.role === 'administrator') return 'none';
  if (actor.role === 'reviewer' || actor.role === 'editor') return 'nation';
  if (actor.role === 'observer' && actor.unitId === committeeId) return 'nation';
  return 'unit';
}

/** True when the record of this unit lies in the actor's sight. */
export function sees(actor: Pick<Actor, 'role' | 'unitId'>, unitId: string): boolean {
  const territory = territoryOf(actor);
  return territory === 'nation' || (territory === 'unit' && actor.unitId === unitId);
}

/** Roles that an account may hold in a unit: the Committee's own, an akimat's or a central body's. */
export function rolesIn(unitId: string): readonly Role[] {
  return unitId === committeeId
    ? ['observer', 'reviewer', 'editor', 'administrator']
    : ['officer', 'coordinator', 'observer'];
}

/**
 * Roles that the actor may grant, and to which unit: only rights below one's own.
 * An administrator appoints anybody; a coordinator only officers of the own unit.
 */
export function mayGrant(actor: Actor, role: Role, unitId: string): boolean {
  if (!rolesIn(unitId).includes(role)) return false;
  if (actor.role === 'administrator') return true;
  return actor.role === 'coordinator' && role === 'officer' && unitId === actor.unitId;
}
