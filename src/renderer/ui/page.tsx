import type { ReactNode } from 'react';
import { usePageHeading } from '../lib/page-focus.ts';
import './page.css';

interface PageHeadingProps {
  readonly children: string;
  /** For the window title, where it differs from the heading. */
  readonly title?: string;
  readonly hidden?: boolean;
  readonly className?: string;
}

/** The one h1 of a screen; takes the focus and is announced when the screen is opened. */
export function PageHeading({ children, title, hidden = false, className = '' }: PageHeadingProps) {
  const heading = usePageHeading(title ?? children);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? 'hidden-visually' : `page-heading ${className}`}>
      {children}
    </h1>
  );
}

interface PageHeaderProps {
  readonly title: string;
  /** A count or a sentence beside or under the title. */
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen: title, one line, actions at the right (clear of the window's own buttons). */
export function PageHeader({ title, about, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header-words">
        <PageHeading>{title}</PageHeading>
        {about && <p className="page-about">{about}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}

interface SectionProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of a screen under its own heading. */
export function Section({ title, action, children, className = '' }: SectionProps) {
  return (
    <section className={`section ${className}`} aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
