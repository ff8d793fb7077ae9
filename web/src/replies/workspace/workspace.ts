import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { WrittenLetter } from '@saqbol/shared/replies/letter/letter.schema.ts';
import type { LetterLanguage, Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { createContext, useContext } from 'react';
import type { FigurePlace } from '../../figures/figure-link.tsx';
import type { Names } from '../../territory/names.ts';
import type { Registers } from '../../territory/queries.ts';
import type { ReplyId } from '../queries.ts';
import type { DraftInHand } from './draft/use-reply-draft.ts';
import type { ReplyField, RequestNumber } from './reply-fields.ts';

/** What all parts of the workspace work on. */
export interface Workspace {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly registers: Registers;
  readonly names: Names;
  readonly id: ReplyId;
  readonly reply: Reply;
  readonly hand: DraftInHand;
  /** The coordinator, while the reply lies with the unit. */
  readonly mayWrite: boolean;
  /** The version that is shown; null: as it stands. */
  readonly n: number | null;
  readonly place: FigurePlace;
  /** The language of the letter that is worked on; the screen may be in another one. */
  readonly lang: LetterLanguage;
  readonly setLang: (lang: LetterLanguage) => void;
  readonly letter: WrittenLetter | undefined;
  readonly letterError: unknown;
  readonly request: RequestNumber;
  readonly show: (request: RequestNumber) => void;
  /** To the field, under its request, with the cursor in it. */
  readonly goTo: (field: ReplyField) => void;
  readonly openLetter: () => void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('outside of the workspace');
  return workspace;
}
