import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { createContext, useContext } from 'react';
import {
  districtsOf,
  type ReferenceDistrict,
  type ReferenceUnit,
  type Registers,
} from '../../territory/queries.ts';
import type { ProblemBoard } from './problem-board.ts';

/** What the form stands in: the letter, the registers, the person, the domain's day. */
export interface FormSetting {
  readonly campaign: Campaign;
  readonly registers: Registers;
  readonly actor: Actor;
  /** The unit of the entry: that of the person, since nobody writes for another. */
  readonly unit: ReferenceUnit;
  readonly today: string;
  readonly entryId: string;
  readonly board: ProblemBoard;
}

const SettingContext = createContext<FormSetting | null>(null);
export const FormSettingProvider = SettingContext.Provider;

export function useFormSetting(): FormSetting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('A part of the entry form stands outside the form');
  return setting;
}

/**
 * Where the person may log. `own`: the one district or the whole unit, nothing to choose.
 * `choice`: several; `wholeUnit` tells whether an entry without a district is among them.
 */
export type PlaceChoice =
  | { readonly kind: 'own'; readonly district: ReferenceDistrict | null }
  | {
      readonly kind: 'choice';
      readonly districts: readonly ReferenceDistrict[];
      readonly wholeUnit: boolean;
    };

export function placeChoice(actor: Actor, registers: Registers): PlaceChoice {
  const districts = districtsOf(registers, actor.unitId);
  if (actor.role === 'coordinator') {
    return districts.length > 0
      ? { kind: 'choice', districts, wholeUnit: true }
      : { kind: 'own', district: null };
  }
  const own = districts.filter((one) => actor.districtIds.includes(one.id));
  return own.length > 1
    ? { kind: 'choice', districts: own, wholeUnit: false }
    : { kind: 'own', district: own[0] ?? null };
}

/** The place of a new entry before anything is chosen; `''` asks to choose. */
export function firstDistrict(choice: PlaceChoice, last: string | null | undefined): string | null {
  if (choice.kind === 'own') return choice.district?.id ?? null;
  if (last === null && choice.wholeUnit) return null;
  return choice.districts.some((one) => one.id === last) ? (last as string) : '';
}
