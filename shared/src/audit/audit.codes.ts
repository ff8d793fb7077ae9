/**
 * Everything that the audit names: the verbs of the contract's writes and exports, and those of
 * sign-in, whose addresses the contract leaves out. The label of each is `codes.auditVerbs.<verb>`.
 */
export const auditVerbs = [
  'account.sign-in',
  'account.sign-in-refused',
  'account.sign-out',
  'account.invite',
  'account.accept-invitation',
  'account.edit',
  'account.disable',
  'account.enable',
  'account.reset',
  'account.request-reset',
  'account.set-password',
  'account.set-language',
  'activity.create',
  'activity.edit',
  'activity.delete',
  'activity.restore',
  'activity.confirm',
  'activity.unconfirm',
  'activity.query',
  'activity.answer',
  'activity.withdraw-query',
  'activity.exclude',
  'activity.include',
  'view.create',
  'view.edit',
  'view.delete',
  'view.restore',
  'partnership.create',
  'partnership.edit',
  'partnership.delete',
  'partnership.restore',
  'organisation.propose',
  'organisation.edit',
  'organisation.confirm',
  'organisation.retire',
  'organisation.merge',
  'reply.save',
  'reply.submit',
  'reply.recall',
  'reply.register',
  'reply.register-incoming',
  'reply.claim',
  'reply.release',
  'reply.return',
  'reply.accept',
  'reply.reopen',
  'reply.mark',
  'reply.settle-mark',
  'reply.comment',
  'reply.ask-extension',
  'reply.decide-extension',
  'reply.declare',
  'reply.letter',
  'reply.receipt',
  'reply.reminder-letter',
  'file.upload',
  'file.download',
  'file.retire',
  'export.activities',
  'export.figures',
  'export.partnership-matrix',
  'import.workbook',
  'import.check',
  'import.commit',
  'import.returned',
] as const;
export type AuditVerb = (typeof auditVerbs)[number];

/** What an entry of the audit is about; others than these are shown by their code. */
export const auditEntities = [
  'account',
  'activity',
  'partnership',
  'organisation',
  'campaign',
  'reply',
  'file',
  'view',
  'import',
] as const;
export type AuditEntity = (typeof auditEntities)[number];

export function isAuditVerb(text: string): text is AuditVerb {
  return auditVerbs.includes(text as AuditVerb);
}

export function isAuditEntity(text: string): text is AuditEntity {
  return auditEntities.includes(text as AuditEntity);
}
