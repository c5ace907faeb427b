import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signUpRulesQuery } from '../api/sign-up-rules-query.js';

/** Who gets in, as the server's configuration has it: read here, changed there. */
export function SignUpRules() {
  const { t } = useTranslation();
  const { data: rules } = useSuspenseQuery(signUpRulesQuery);
  const { rule, githubOrganisations, googleDomains, emails, providers, linkByEmail, localAccounts, mail } = rules;
  const listed = (names: readonly string[]) => (names.length === 0 ? t('rules.nobody') : names.join(', '));
  const onOff = (isOn: boolean) => t(isOn ? 'rules.on' : 'rules.off');
  const lines: readonly (readonly [string, string])[] = [
    [t('rules.rule'), t(`rules.rule.${rule}`)],
    ...(rule === 'allowlist'
      ? ([
          [t('rules.github'), listed(githubOrganisations)],
          [t('rules.google'), listed(googleDomains)],
          [t('rules.emails'), listed(emails)],
        ] as const)
      : []),
    [t('rules.providers'), providers.length === 0 ? t('rules.none') : providers.map(({ name }) => name).join(', ')],
    [t('rules.local'), onOff(localAccounts)],
    [t('rules.link'), onOff(linkByEmail)],
    [t('rules.mail'), onOff(mail)],
  ];
  return (
    <dl className="settings rules">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
