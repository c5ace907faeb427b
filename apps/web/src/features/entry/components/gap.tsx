import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface GapProps {
  termId: string;
  /** Id of the editor's field where it is filled. */
  field: string;
  mayEdit: boolean;
  children: ReactNode;
}

/** What is missing shows, and leads whoever may edit to where it is filled. */
export function Gap({ termId, field, mayEdit, children }: GapProps) {
  if (!mayEdit) return <span className="absent">{children}</span>;
  return (
    <Link className="absent" to="/terms/$termId/edit" params={{ termId }} hash={field}>
      {children}
    </Link>
  );
}
