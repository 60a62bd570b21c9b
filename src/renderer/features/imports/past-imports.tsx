import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ImportSummary } from '../../../shared/model/import.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { counted, figure } from '../../lib/figures.ts';
import { instantDate } from '../../lib/format.ts';
import { reportPath } from '../../lib/paths.ts';
import { ErrorNotice } from '../../ui/notice.tsx';
import { SourceGlyph } from '../../ui/source-glyph.tsx';
import { pastImports } from './queries.ts';
import { UndoImport } from './undo-import.tsx';

/** Every import so far, with its report and the way back; nothing before the first one. */
export function PastImports() {
  const past = useQuery(pastImports(useApi()));
  if (past.error) return <ErrorNotice error={asKithError(past.error)} title="Past imports could not be read." />;
  if (!past.data || past.data.length === 0) return null;
  return (
    <section className="import-past" aria-labelledby="past-imports">
      <h2 id="past-imports">Past imports</h2>
      <ul>
        {past.data.map((summary) => (
          <PastImport key={summary.id} summary={summary} />
        ))}
      </ul>
    </section>
  );
}

function PastImport({ summary }: { readonly summary: ImportSummary }) {
  return (
    <li>
      <SourceGlyph source={summary.source} size={16} />
      <span className="import-past-words">
        <bdi className="import-past-name" dir="auto" title={summary.path}>
          {summary.path}
        </bdi>
        <span className="import-past-facts">
          {instantDate(summary.finishedAt)}. {factsOf(summary)}
        </span>
      </span>
      <Link to={reportPath(summary.id)} className="link small" aria-label={`Report of ${summary.path}`}>
        Report
      </Link>
      {!summary.undone && <UndoImport id={summary.id} name={summary.path} size="small" />}
    </li>
  );
}

function factsOf({ total, undone }: ImportSummary): string {
  if (undone) return 'Undone.';
  const aside = total.skipped === 0 ? '' : `, ${figure(total.skipped)} set aside`;
  return `${counted(total.new, 'new row')}, ${figure(total.updated)} updated, ${figure(total.same)} unchanged${aside}.`;
}
