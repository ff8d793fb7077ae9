import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { useQuery } from '@tanstack/react-query';
import { type Me, meQuery } from './session.ts';

/** Who acts, as the policies of the contract ask for it: the same answers as the server's. */
export function actorOf({ user }: Me): Actor {
  return {
    userId: user.id,
    role: user.role,
    unitId: user.unitId,
    districtIds: user.districtIds,
  };
}

/** The signed-in person as an actor; undefined for the moment in which one signs out. */
export function useActor(): Actor | undefined {
  const { data: me } = useQuery(meQuery);
  return me && actorOf(me);
}
