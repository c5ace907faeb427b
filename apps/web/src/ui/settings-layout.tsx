import type { ReactNode } from 'react';
import '../styles/settings.css';

interface SettingsSection {
  /** Names its place in the address: `#languages`. */
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  readonly content: ReactNode;
}

interface SettingsLayoutProps {
  /** Names the list of sections. */
  label: string;
  /** The page's heading, and what stands with it. */
  head: ReactNode;
  sections: readonly SettingsSection[];
}

/** Settings on one page, with their names at the side to step between them. */
export function SettingsLayout({ label, head, sections }: SettingsLayoutProps) {
  return (
    <main className="settings-page" id="content">
      {head}
      <nav className="settings-nav" aria-label={label}>
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <div className="settings-sections">
        {sections.map(({ id, title, lede, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 className="section-title" id={`${id}-title`}>
              {title}
            </h2>
            {lede !== undefined && <p className="lede">{lede}</p>}
            {content}
          </section>
        ))}
      </div>
    </main>
  );
}
