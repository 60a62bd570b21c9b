import { asKithError } from '../../lib/api.ts';
import { ErrorNotice, Notice } from '../../ui/notice.tsx';
import type { Trouble } from './import-flow.ts';

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
}

/** Why the last step did not end well, at the place where it began. */
export function TroubleNotice({ trouble, onRetry }: TroubleNoticeProps) {
  if (trouble.kind === 'stopped') {
    return (
      <Notice tone="ok" title="Stopped.">
        Nothing of <bdi>{trouble.archive}</bdi> was kept.
      </Notice>
    );
  }
  // isolated, so that a name written from right to left does not turn the sentence round
  const title = trouble.archive && `\u2068${trouble.archive}\u2069 was not imported.`;
  return <ErrorNotice error={asKithError(trouble.error)} {...(title && { title })} {...(onRetry && { onRetry })} />;
}
