import { ParagraphPart } from '../paragraph/paragraph-part.tsx';

/** Publications that name the source. */
export function RequestThree() {
  return <ParagraphPart name="source" />;
}
