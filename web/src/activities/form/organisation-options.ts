import { useOrganisationOptions as useOptions } from '../../organisations/organisation-options.ts';
import type { SearchOption } from '../../ui/search-select.tsx';
import { useFormSetting } from './form-setting.ts';

/** The register of organisations as options, found by any of their names and their BIN. */
export function useOrganisationOptions(chosen: readonly string[]): SearchOption[] {
  return useOptions(useFormSetting().registers, chosen);
}
