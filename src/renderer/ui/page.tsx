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
