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
  return (
    <div className="import-trouble">
      {trouble.archive && (
        <p className="caption">
          <bdi>{trouble.archive}</bdi>
        </p>
      )}
      <ErrorNotice error={asKithError(trouble.error)} {...(onRetry && { onRetry })} />
    </div>
  );
}
