/** Named people of the tests. Districts: Aqkol and Arshaly of Aqmola, Bayanauyl of Pavlodar. */
import { committeeId, type Role } from '@saqbol/shared/accounts/roles.ts';

export interface TestActor {
  readonly role: Role;
  readonly unitId: string;
  readonly districtIds: readonly string[];
  readonly status: 'active' | 'disabled';
}

export const districts = {
  kokshetau: '111000000',
  stepnogorsk: '111800000',
  pavlodar: '551000000',
} as const;

function person(
  role: Role,
  unitId: string,
  districtIds: readonly string[] = [],
  status: TestActor['status'] = 'active',
): TestActor {
  return { role, unitId, districtIds, status };
}

export const actors = {
  officerKokshetau: person('officer', 'KZ-11', [districts.kokshetau]),
  officerStepnogorsk: person('officer', 'KZ-11', [districts.stepnogorsk]),
  officerDepartment: person('officer', 'KZ-11'),
  coordinatorAqmola: person('coordinator', 'KZ-11'),
  observerAqmola: person('observer', 'KZ-11'),
  officerPavlodar: person('officer', 'KZ-55', [districts.pavlodar]),
  coordinatorPavlodar: person('coordinator', 'KZ-55'),
  officerBank: person('officer', 'KZ-NB'),
  coordinatorBank: person('coordinator', 'KZ-NB'),
  observerNation: person('observer', committeeId),
  reviewer: person('reviewer', committeeId),
  editor: person('editor', committeeId),
  administrator: person('administrator', committeeId),
  disabledCoordinator: person('coordinator', 'KZ-11', [], 'disabled'),
} as const satisfies Record<string, TestActor>;

export type ActorName = keyof typeof actors;
export const actorNames = Object.keys(actors) as ActorName[];

export function actorId(name: ActorName): string {
  return `user-${name}`;
}
