import { useTranslation } from 'react-i18next';

/** The entry's own lines as hairlines, where they will stand. */
export function EntrySkeleton() {
  const { t } = useTranslation();
  return (
    <div className="with-column">
      <div className="column" aria-hidden />
      <main className="entry-page" id="content">
        <div className="entry-skeleton" role="status" aria-label={t('page.loading')}>
          <div className="running-head" />
          <div className="entry-head hang" aria-hidden>
            <span className="bar path" />
            <span className="bar word" />
            <span className="bar word second" />
            <span className="bar facts-line" />
          </div>
          {[5, 4].map((lines) => (
            <div key={lines} className="entry-section hang" aria-hidden>
              <hr className="rule" />
              <div className="bars">
                {Array.from({ length: lines }, (_, line) => (
                  <span key={line} className="bar line" />
                ))}
              </div>
            </div>
          ))}
        </div>
      </main>
    </div>
  );
}
