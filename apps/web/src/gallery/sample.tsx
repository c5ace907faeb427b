import type { ReactNode } from 'react';

/** One part, by the name of its file. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <div className="sample">{children}</div>
    </section>
  );
}
