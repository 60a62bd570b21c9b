import type { YearCount } from '../../shared/model/person.ts';
import { threadBars, threadSentence } from './thread-bars.ts';

interface ThreadChartProps {
  readonly thread: readonly YearCount[];
  /** Who the others bars are from, in the text read out. */
  readonly name: string;
  readonly lastYear: number;
  readonly width?: number;
  readonly height?: number;
}

const GAP = 0.5;
const BAR_SHARE = 0.84;

/** Ten years of a thread: bars up are theirs, bars down are yours. */
export function ThreadChart({ thread, name, lastYear, width = 92, height = 24 }: ThreadChartProps) {
  const middle = height / 2;
  const slot = width / 10;
  const barWidth = slot * BAR_SHARE;
  const room = middle - 1;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={threadSentence(thread, name, lastYear)}
    >
      <path d={`M0 ${middle}H${width}`} stroke="var(--line-strong)" strokeWidth="1" />
      {threadBars(thread, lastYear).map((bar, at) => {
        const x = at * slot + (slot - barWidth) / 2;
        const up = bar.up * room;
        return (
          <g key={bar.year}>
            {up > 0 && <rect x={x} y={middle - GAP - up} width={barWidth} height={up} rx="0.8" fill="var(--them)" />}
            {bar.down > 0 && (
              <rect x={x} y={middle + GAP} width={barWidth} height={bar.down * room} rx="0.8" fill="var(--you)" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
