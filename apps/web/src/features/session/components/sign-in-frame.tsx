import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../../ui/language-switch.js';

/** The product explains itself by being an entry of a dictionary; the form stands beside it. */
export function SignInFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className="signin" id="content">
      <section className="signin-word" aria-label="Lexikon">
        <p className="wordmark">Lexikon</p>
        <div className="entry">
          <p className="headword">{t('sign-in.headword')}</p>
          <p className="part-of-speech">
            {t('sign-in.part-of-speech')}
            <span lang="el">{'λεξικόν'}</span>
          </p>
          <ol className="senses">
            <li>
              <span>{t('sign-in.sense-1')}</span>
            </li>
            <li>
              <span>{t('sign-in.sense-2')}</span>
            </li>
          </ol>
        </div>
        <p className="small quiet">{window.location.host}</p>
      </section>
      <section className="signin-form" aria-labelledby="signin-title">
        <LanguageSwitch />
        {children}
      </section>
    </main>
  );
}
