/** Named people of the tests. Districts: Aqkol and Arshaly of Aqmola, Bayanauyl of Pavlodar. */
import { type Role } from '@saqbol/shared/accounts/roles.ts';
export interface TestActor {
  readonly role: Role;
  readonly unitId: string;
  readonly districtIds: readonly string[];
  readonly status: 'active' | 'disabled';
}
export declare const districts: {
  readonly kokshetau: '111000000';
  readonly stepnogorsk: '111800000';
  readonly pavlodar: '551000000';
};
export declare const actors: {
  readonly officerKokshetau: TestActor;
  readonly officerStepnogorsk: TestActor;
  readonly officerDepartment: TestActor;
  readonly coordinatorAqmola: TestActor;
  readonly observerAqmola: TestActor;
  readonly officerPavlodar: TestActor;
  readonly coordinatorPavlodar: TestActor;
  readonly officerBank: TestActor;
  readonly coordinatorBank: TestActor;
  readonly observerNation: TestActor;
  readonly reviewer: TestActor;
  readonly editor: TestActor;
  readonly administrator: TestActor;
  readonly disabledCoordinator: TestActor;
};
export type ActorName = keyof typeof actors;
export declare const actorNames: ActorName[];
export declare function actorId(name: ActorName): string;
