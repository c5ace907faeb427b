import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { GeneralSettings } from '../features/settings/components/general-settings.js';
import { LanguageSettings } from '../features/settings/components/language-settings.js';
import { LexiconFate } from '../features/settings/components/lexicon-fate.js';
import { RelationTypes } from '../features/settings/components/relation-types.js';
import { RuleSettings } from '../features/settings/components/rule-settings.js';
import { SETTINGS_MESSAGES } from '../i18n/messages/settings.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SETTINGS_MESSAGES);

/** What a lexicon is, who reads it, how its terms relate, and its end. */
export function LexiconSettingsPage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/settings' });
  const { lexicon } = useLexicon(lexiconId);
  const { version } = lexicon;
  useDocumentTitle(`${t('settings.title')} · ${lexicon.name}`);
  const relationTypes = {
    id: 'relations',
    title: t('relation-types.title'),
    lede: t('relation-types.lede', { name: lexicon.workspaceName }),
    content: (
      <Suspense fallback={<Skeleton lines={11} />}>
        <RelationTypes lexicon={lexicon} />
      </Suspense>
    ),
  };
  // A form holds what is being written; a setting that was saved elsewhere begins it anew.
  const sections = [
    { id: 'general', title: t('settings.general'), content: <GeneralSettings key={version} lexicon={lexicon} /> },
    {
      id: 'languages',
      title: t('settings.languages'),
      lede: t('settings.languages.lede'),
      content: <LanguageSettings key={version} lexicon={lexicon} />,
    },
    { id: 'rules', title: t('settings.rules'), content: <RuleSettings key={version} lexicon={lexicon} /> },
    relationTypes,
    { id: 'fate', title: t('settings.fate'), content: <LexiconFate lexicon={lexicon} /> },
  ];
  return (
    <SettingsLayout
      label={t('settings.title')}
      head={
        <header className="page-head">
          <div>
            <p className="small quiet">
              <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
                {lexicon.name}
              </Link>
            </p>
            <h1>{t('settings.title')}</h1>
            {!lexicon.may.manage && <p className="lede">{t('settings.not-yours')}</p>}
          </div>
        </header>
      }
      sections={lexicon.may.manage ? sections : [relationTypes]}
    />
  );
}
