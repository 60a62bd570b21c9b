import { ChevronRight, Copy } from 'lucide-react';
import { useApi } from '../../lib/api-context.tsx';
import { counted, figure } from '../../lib/figures.ts';
import { say } from '../../lib/toasts.ts';
import { Button } from '../../ui/button.tsx';
import type { ProblemGroup, ProblemRow } from './problem-groups.ts';
import { problemTitle } from './problem-titles.ts';
import { problemsCsv } from './problems-csv.ts';
import './problems.css';

/** Rows shown of one reason; all of them go into the CSV. */
const SHOWN = 50;

/** Rows set aside, by reason, each with its place in the archive and its text as written. */
export function ProblemList({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  const api = useApi();
  const copy = async () => {
    await api.app.copyText({ text: problemsCsv(groups) });
    say('Copied as CSV.');
  };
  return (
    <section className="import-block" aria-labelledby="rows-set-aside">
      <h2 id="rows-set-aside">
        Rows set aside
        <Button variant="quiet" size="small" icon={Copy} onClick={() => void copy()}>
          Copy as CSV
        </Button>
      </h2>
      <ul className="problems">
        {groups.map((group) => (
          <li key={group.code}>
            <details>
              <summary>
                <ChevronRight size={15} strokeWidth={1.75} aria-hidden="true" />
                <span>{problemTitle(group.code)}</span>
                <span>{figure(group.rows.length)}</span>
              </summary>
              <ProblemRows rows={group.rows} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProblemRows({ rows }: { readonly rows: readonly ProblemRow[] }) {
  const rest = rows.length - SHOWN;
  return (
    <>
      <ol>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={`${row.file}:${row.line}:${row.message}`}>
            {row.line > 0 && `Row ${figure(row.line)}: `}
            <bdi>{row.message}</bdi>{' '}
            <small>
              <bdi>{row.file}</bdi>
            </small>
            {row.raw !== '' && (
              <code className="selectable" title={row.raw}>
                {row.raw}
              </code>
            )}
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="problems-more">And {counted(rest, 'more row')}, all in the CSV.</p>}
    </>
  );
}
