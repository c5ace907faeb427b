import type { ReactNode } from 'react';

interface EmptyStateProps {
  title?: string;
  /** Why there is nothing. */
  children: ReactNode;
  /** What to do next: buttons and links. */
  actions?: ReactNode;
}

/** Nothing is here, and what to do about it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      {title !== undefined && <p className="empty-title">{title}</p>}
      <p>{children}</p>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </div>
  );
}
