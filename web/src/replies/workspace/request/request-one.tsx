import { ParagraphPart } from '../paragraph/paragraph-part.tsx';
import { NothingHeld } from './nothing-held.tsx';
import { SilentDistricts } from './silent-districts.tsx';

/** Informing and warning citizens. */
export function RequestOne() {
  return (
    <>
      <ParagraphPart name="informing" />
      <SilentDistricts />
      <NothingHeld />
    </>
  );
}
