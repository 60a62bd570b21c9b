import './hand.css';
import { Skeleton } from '../../ui/skeleton.tsx';

/** Three rows at their final height. */
export function TodaySkeleton() {
  return (
    <ol className="hand">
      {[14, 11, 12].map((width) => (
        <li key={width} className="nudge-row">
          <span className="nudge-face">
            <Skeleton width={2.25} height={2.25} />
          </span>
          <div className="nudge-skeleton">
            <Skeleton width={width} />
            <Skeleton width={width * 2.4} height={0.5} />
          </div>
        </li>
      ))}
    </ol>
  );
}
