import { type Role, roles } from '@saqbol/shared/accounts/roles.ts';
import { isAuditEntity, isAuditVerb } from '@saqbol/shared/audit/audit.codes.ts';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from './queries.ts';

const ways = ['screen', 'import', 'token', 'job'] as const;

/** The codes of an entry in words; one that this version does not know stays as it is. */
export function useAuditWords() {
  const { t } = useTranslation();
  return {
    verb: (verb: string) => (isAuditVerb(verb) ? t(`codes.auditVerbs.${verb}`) : verb),
    entity: (entity: string) => (isAuditEntity(entity) ? t(`audit.entities.${entity}`) : entity),
    way: (way: string) => {
      const known = ways.find((one) => one === way);
      return known ? t(`codes.ways.${known}`) : way;
    },
    role: (role: string | null) => {
      const known: Role | undefined = roles.find((one) => one === role);
      return known ? t(`codes.roles.${known}`) : (role ?? '');
    },
    /** Who acted: by name, as the holder of a link, or as nobody who was let in. */
    who: (entry: Pick<AuditEntry, 'actorId' | 'actorName'>) =>
      entry.actorName ?? (entry.actorId ? t('audit.table.holder') : t('audit.table.nobody')),
  };
}

/** The first part of an id or hash, for tables. */
export function shortened(text: string): string {
  return text.slice(0, 8);
}
