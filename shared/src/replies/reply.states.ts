/**
 * The life of a reply: state × command × who → state. Whatever is not in the table is refused with
 * 409 and the state it is in. Source: docs/replies.md.
 */
import type { Role } from '../accounts/roles.ts';

export const replyStates = ['draft', 'submitted', 'returned', 'resubmitted', 'accepted'] as const;
export type ReplyState = (typeof replyStates)[number];

export const replyCommands = [
  'save',
  'submit',
  'recall',
  'claim',
  'release',
  'return',
  'accept',
  'reopen',
  'ask-extension',
  'decide-extension',
] as const;
export type ReplyCommand = (typeof replyCommands)[number];

/** Who may give a command at all: the coordinator of the unit, or the Committee. */
export const commandRoles: Readonly<Record<ReplyCommand, readonly Role[]>> = {
  save: ['coordinator'],
  submit: ['coordinator'],
  recall: ['coordinator'],
  claim: ['reviewer', 'editor'],
  release: ['reviewer', 'editor'],
  return: ['reviewer', 'editor'],
  accept: ['reviewer', 'editor'],
  reopen: ['editor'],
  'ask-extension': ['coordinator'],
  'decide-extension': ['reviewer', 'editor'],
};

export const replyTransitions: Readonly<
  Record<ReplyState, Partial<Record<ReplyCommand, ReplyState>>>
> = {
  draft: {
    save: 'draft',
    submit: 'submitted',
    'ask-extension': 'draft',
    'decide-extension': 'draft',
  },
  submitted: {
    recall: 'draft',
    claim: 'submitted',
    release: 'submitted',
    return: 'returned',
    accept: 'accepted',
    'ask-extension': 'submitted',
    'decide-extension': 'submitted',
  },
  returned: {
    save: 'returned',
    submit: 'resubmitted',
    'ask-extension': 'returned',
    'decide-extension': 'returned',
  },
  resubmitted: {
    recall: 'returned',
    claim: 'resubmitted',
    release: 'resubmitted',
    return: 'returned',
    accept: 'accepted',
    'ask-extension': 'resubmitted',
    'decide-extension': 'resubmitted',
  },
  accepted: { reopen: 'returned' },
};

/** The state after the command, or null when it is not possible in this state. */
export function nextReplyState(from: ReplyState, command: ReplyCommand): ReplyState | null {
  return replyTransitions[from][command] ?? null;
}

/** States in which a version lies with the Committee. */
export function isWithCommittee(state: ReplyState): boolean {
  return state === 'submitted' || state === 'resubmitted';
}
