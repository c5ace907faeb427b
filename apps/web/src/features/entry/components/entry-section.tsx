import type { ReactNode } from 'react';

interface EntrySectionProps {
  id: string;
  title: string;
  small?: string | undefined;
  children: ReactNode;
}

/** A section's name hangs in the gutter; what is written starts on the one axis. */
export function EntrySection({ id, title, small, children }: EntrySectionProps) {
  return (
    <section className="entry-section hang" aria-labelledby={id}>
      <hr className="rule" />
      <h2 className="hung" id={id}>
        {title} {small !== undefined && <small>{small}</small>}
      </h2>
      {children}
    </section>
  );
}
