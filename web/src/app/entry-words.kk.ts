/** What the sign-in page needs, so that it does not wait for the words of all screens. */
export { accounts } from '@saqbol/shared/words/kk/accounts.ts';
export { common } from '@saqbol/shared/words/kk/common.ts';
