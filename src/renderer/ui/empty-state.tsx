import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  /** One sentence in serif. */
  readonly title: string;
  /** One line of help. */
  readonly children?: ReactNode;
  /** One action, two at most. */
  readonly actions?: ReactNode;
}

/** Nothing here, said kindly, with one thing to do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
