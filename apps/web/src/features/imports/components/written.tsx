import type { ReactNode } from 'react';
import { directionOf } from '../../../lib/format.js';

interface WrittenProps {
  language: string | null;
  children: ReactNode;
}

/** Something that a person wrote, with its language hung before it. */
export function Written({ language, children }: WrittenProps) {
  return (
    <>
      <dd className="code">{language}</dd>
      <dd {...(language === null ? {} : { lang: language, dir: directionOf(language) })}>{children}</dd>
    </>
  );
}
