import type {
  answerQuery as AnswerQuery,
  confirmActivity as ConfirmActivity,
  deleteActivity as DeleteActivity,
  excludeActivity as ExcludeActivity,
  includeActivity as IncludeActivity,
  queryActivity as QueryActivity,
  restoreActivity as RestoreActivity,
  withdrawQuery as WithdrawQuery,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { lightEndpoint } from '../../platform/client/light-endpoint.ts';

/* The commands on an entry, without their schemas. review.calls.test.ts holds them to the contract. */
const entry = '/api/v1/activities/:id';

export const confirmActivity = lightEndpoint<typeof ConfirmActivity>(
  'POST',
  `${entry}/confirm`,
  'key',
);
export const excludeActivity = lightEndpoint<typeof ExcludeActivity>(
  'POST',
  `${entry}/exclude`,
  'key',
);
export const includeActivity = lightEndpoint<typeof IncludeActivity>(
  'POST',
  `${entry}/include`,
  'key',
);
export const queryActivity = lightEndpoint<typeof QueryActivity>('POST', `${entry}/queries`, 'key');
export const answerQuery = lightEndpoint<typeof AnswerQuery>(
  'POST',
  `${entry}/queries/answer`,
  'key',
);
export const withdrawQuery = lightEndpoint<typeof WithdrawQuery>(
  'POST',
  `${entry}/queries/withdraw`,
  'key',
);
export const deleteActivity = lightEndpoint<typeof DeleteActivity>('DELETE', entry);
export const restoreActivity = lightEndpoint<typeof RestoreActivity>(
  'POST',
  `${entry}/restore`,
  'key',
);
