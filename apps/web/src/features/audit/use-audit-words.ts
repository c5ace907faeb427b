import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '@lexikon/contracts/audit';
import { LexiconViewSchema } from '@lexikon/contracts/lexicons';
import { TokenScopeSchema } from '@lexikon/contracts/tokens';
import { RoleSchema } from '@lexikon/contracts/workspaces';
import { KNOWN_ACTS } from './audit-kinds.js';

/** They have a name as long as they are there. What has none is told by the act: an invitation, a token. */
const NAMED_KINDS = ['account', 'workspace'] as const;

/** An entry of the record in words. */
export function useAuditWords() {
  const { t } = useTranslation();
  const role = (value: unknown) => {
    const known = RoleSchema.safeParse(value);
    return known.success ? t(`role.${known.data}`) : null;
  };
  const scopesIn = (value: unknown) =>
    TokenScopeSchema.options
      .filter((scope) => typeof value === 'string' && value.split(' ').includes(scope))
      .map((scope) => t(`audit.scope.${scope}`))
      .join(', ');
  const readersOf = (value: unknown) => {
    const known = LexiconViewSchema.shape.visibility.safeParse(value);
    return known.success ? t(`audit.readers.${known.data}`) : null;
  };
  return {
    action: ({ action }: AuditEntryView): string => {
      const known = KNOWN_ACTS.find((act) => act === action);
      return known ? t(`audit.act.${known}`) : action;
    },
    actor: ({ actor }: AuditEntryView): string => actor.name ?? t(`audit.actor.${actor.kind}`),
    /** Nothing where one acted on oneself. */
    subject: ({ subject, actor }: AuditEntryView): string => {
      if (!subject || subject.id === actor.id) return '';
      const kind = NAMED_KINDS.find((each) => each === subject.kind);
      return subject.name ?? (kind ? t(`audit.gone.${kind}`) : '');
    },
    details: ({ details }: AuditEntryView): string => {
      const { role: now, before, method, provider, code, scopes, visibility } = details;
      const roles = [role(before), role(now)].filter((each) => each !== null).join(' → ');
      const ways = [method, provider].map((way) => (way === 'password' ? t('audit.by-password') : way));
      const others = [...ways, code, scopesIn(scopes), readersOf(visibility)].filter(
        (each) => typeof each === 'string',
      );
      return [roles, ...others].filter((each) => each !== '').join(' · ');
    },
  };
}
