import type { YearCount } from '../../../shared/model/person.ts';
import { firstName } from '../../lib/format.ts';
import { Chart, type ReadToken } from '../../ui/chart.tsx';
import { type ThreadBar, threadBars, threadSentence } from '../../ui/thread-bars.ts';
import './person-thread.css';

interface PersonThreadProps {
  readonly name: string;
  readonly thread: readonly YearCount[];
  readonly lastYear: number;
}

/** Ten years of words between two people: theirs up, yours down. */
export function PersonThread({ name, thread, lastYear }: PersonThreadProps) {
  const bars = threadBars(thread, lastYear);
  const first = firstName(name);
  return (
    <div className="person-thread">
      <h2 className="label">Your thread</h2>
      <div className="person-thread-chart">
        <Chart
          build={(token) => threadChart(bars, first, token)}
          dataKey={bars.map(({ them, you }) => `${them}/${you}`).join(' ')}
          sentence={threadSentence(thread, first, lastYear)}
          table={{
            head: ['Year', `From ${first}`, 'From you'],
            rows: bars.map(({ year, them, you }) => [year, them, you]),
          }}
        />
      </div>
      <div className="person-thread-years numbers" aria-hidden="true">
        <span>{bars[0]?.year}</span>
        <span>{lastYear}</span>
      </div>
      <p className="person-thread-key" aria-hidden="true">
        <span className="person-thread-them">{first}</span>
        <span className="person-thread-you">You</span>
      </p>
    </div>
  );
}

function threadChart(bars: readonly ThreadBar[], name: string, token: ReadToken) {
  const shared = { stack: 'thread', barPercentage: 0.84, categoryPercentage: 1, borderRadius: 0.8 };
  return {
    type: 'bar' as const,
    data: {
      labels: bars.map(({ year }) => String(year)),
      datasets: [
        { ...shared, label: name, data: bars.map(({ up }) => up), backgroundColor: token('them') },
        { ...shared, label: 'You', data: bars.map(({ down }) => -down), backgroundColor: token('you') },
      ],
    },
    options: {
      animation: false as const,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index' as const, intersect: false },
      scales: {
        x: { stacked: true, display: false },
        y: {
          stacked: true,
          min: -1,
          max: 1,
          border: { display: false },
          ticks: { display: false, stepSize: 1 },
          grid: {
            drawTicks: false,
            // Only the baseline is drawn.
            color: ({ tick }: { readonly tick: { readonly value: number } }) =>
              tick.value === 0 ? token('line-strong') : 'transparent',
          },
        },
      },
      plugins: {
        tooltip: {
          backgroundColor: token('ink'),
          titleColor: token('page'),
          bodyColor: token('page'),
          displayColors: false,
          callbacks: {
            label: (item: { readonly datasetIndex: number; readonly dataIndex: number }) => {
              const bar = bars[item.dataIndex];
              return item.datasetIndex === 0 ? `${bar?.them ?? 0} from ${name}` : `${bar?.you ?? 0} from you`;
            },
          },
        },
      },
    },
  };
}
