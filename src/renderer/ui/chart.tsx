import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartConfiguration,
  Chart as ChartJs,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { useEffect, useEffectEvent, useRef } from 'react';
import './chart.css';
import { onThemeChange, tokenReader } from './token-reader.ts';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Reads a colour token such as "them" as it stands in the present theme. */
export type ReadToken = (name: string) => string;

interface ChartProps {
  /** Built anew when the theme changes, since a canvas cannot follow custom properties. */
  readonly build: (token: ReadToken) => ChartConfiguration<'bar'>;
  /** Changes when the data does. */
  readonly dataKey: string;
  /** The finding in one sentence, read out in place of the picture. */
  readonly sentence: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
}

/** The one way to draw a chart: never animated, always with a sentence and a table of the same facts. */
export function Chart({ build, dataKey, sentence, table }: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const make = useEffectEvent((element: HTMLCanvasElement) => new ChartJs(element, build(tokenReader())));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the data that `build` closes over
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let chart = make(element);
    const stop = onThemeChange(() => {
      chart.destroy();
      chart = make(element);
    });
    return () => {
      stop();
      chart.destroy();
    };
  }, [dataKey]);
  return (
    <div className="chart">
      <canvas ref={canvas} role="img" aria-label={sentence} />
      <div className="hidden-visually">
        <table>
          <caption>{sentence}</caption>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, at) => (
                  <td key={table.head[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
