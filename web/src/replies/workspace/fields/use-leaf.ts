import { useTranslation } from 'react-i18next';
import type { LeafKey, Typed } from '../draft/leaves.ts';
import { useWorkspace } from '../workspace.ts';

export interface LeafInHand<K extends LeafKey> {
  readonly value: Typed<K>;
  readonly set: (typed: Typed<K>) => void;
  /** What is wrong with the leaf, or with the part of it at this pointer. */
  readonly errorAt: (part?: string) => string | null;
  /** It is half written: the server does not have it yet. */
  readonly isHalf: boolean;
  readonly mayWrite: boolean;
}

/** A part of the reply as a field shows and changes it. */
export function useLeaf<K extends LeafKey>(key: K): LeafInHand<K> {
  const { hand, mayWrite } = useWorkspace();
  const { t: typed } = useTranslation();
  // Keys are made from codes; a test holds that each has its words.
  const t = typed as unknown as (key: string, slots?: object) => string;
  const errors = hand.errors(key);
  const prefix = `/${key.replaceAll('.', '/')}`;
  return {
    value: hand.typed(key),
    set: (next) => hand.draft.change(key, next),
    errorAt(part = '') {
      const found = errors.find((one) => one.pointer.startsWith(prefix + part));
      if (!found) return null;
      const said = found.params?.message;
      return said ? String(said) : t(`fieldErrors.${found.code}`, { ...found.params });
    },
    isHalf: errors.length === 0 && hand.waiting.includes(key) && hand.conflicts.length === 0,
    mayWrite,
  };
}
