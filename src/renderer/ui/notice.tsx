import { Check, History, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { errorCopy } from '../../shared/errors/error-copy.ts';
import type { KithError } from '../lib/api.ts';
import { Button } from './button.tsx';
import './notice.css';

type Tone = 'error' | 'warn' | 'ok' | 'plain';

const ICONS: Readonly<Record<Tone, LucideIcon>> = { error: TriangleAlert, warn: History, ok: Check, plain: Info };

interface NoticeProps {
  readonly tone: Tone;
  /** The first sentence, in bold. */
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons at the right or below. */
  readonly actions?: ReactNode;
}

/** Something to know, at the place it happened. Errors are announced at once. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`} {...(tone === 'error' && { role: 'alert' })}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <div className="notice-text">
        {title && <b>{title}</b>} {children}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
}

interface ErrorNoticeProps {
  readonly error: KithError;
  /** Says what could not be done, before the error's own words. */
  readonly title?: string;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}

/** An error in words: what happened, what is safe, what to do; the technical details behind one press. */
export function ErrorNotice({ error, title, onRetry, actions }: ErrorNoticeProps) {
  const copy = errorCopy(error.code, error.details);
  const details = `${error.code}${error.incident ? ` (${error.incident})` : ''}`;
  return (
    <Notice
      tone="error"
      title={title ?? copy.what}
      actions={
        <>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
          )}
          {actions}
        </>
      }
    >
      {title ? `${copy.what} ` : ''}
      {copy.safe} {copy.next}
      <details className="notice-details">
        <summary>Show technical details</summary>
        <code className="selectable">{details}</code>
      </details>
    </Notice>
  );
}
