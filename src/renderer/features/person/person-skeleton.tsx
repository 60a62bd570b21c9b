import { Skeleton } from '../../ui/skeleton.tsx';

/** The head and the first rows of a person at their final height. */
export function PersonSkeleton() {
  return (
    <div className="person-skeleton">
      <div className="person-skeleton-head">
        <Skeleton width={4} height={4} />
        <div>
          <Skeleton width={14} height={1.25} />
          <Skeleton width={20} />
          <Skeleton width={12} />
        </div>
      </div>
      <Skeleton width={42} height={8} />
      <Skeleton width={42} height={2.5} />
      <Skeleton width={36} />
      <Skeleton width={38} />
    </div>
  );
}
