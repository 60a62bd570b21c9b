import { type ReactNode, useEffect, useState } from 'react';
import './skeleton.css';

interface SkeletonProps {
  /** In rem. */
  readonly width: number;
  readonly height?: number;
}

/** A bar in the place of a text that is still being read. */
export function Skeleton({ width, height = 0.625 }: SkeletonProps) {
  return <span className="skeleton" style={{ width: `${width}rem`, height: `${height}rem` }} />;
}

const PATIENCE_MS = 150;

/** Shows nothing for 150 ms, then its children; for skeletons, so that quick answers do not flicker. */
export function AfterAWhile({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? (
    <div role="status" aria-busy="true">
      <span className="hidden-visually">{label}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  ) : null;
}
