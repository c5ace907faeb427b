import { useTranslation } from 'react-i18next';
import type { ProvidersView } from '@lexikon/contracts/auth';
import { useLanguage } from '../../../i18n/language.js';

/** In one line, who gets an account here: so that nobody tries in vain. */
export function WhoMayEnter({ signUp }: { signUp: ProvidersView['signUp'] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { rule, githubOrganisations, googleDomains, emailDomains } = signUp;
  const listOf = (names: readonly string[]) => new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const allowed = [
    ...(githubOrganisations.length > 0
      ? [t('sign-in.allowed.github', { count: githubOrganisations.length, names: listOf(githubOrganisations) })]
      : []),
    ...(googleDomains.length > 0 ? [t('sign-in.allowed.google', { names: listOf(googleDomains) })] : []),
    ...(emailDomains.length > 0 ? [t('sign-in.allowed.email', { names: listOf(emailDomains) })] : []),
  ];
  const isListed = rule === 'allowlist' && allowed.length > 0;
  return (
    <p className="small quiet">
      {isListed ? t('sign-in.enter.allowlist', { who: listOf(allowed) }) : t(`sign-in.enter.${rule}-alone`)}
    </p>
  );
}
