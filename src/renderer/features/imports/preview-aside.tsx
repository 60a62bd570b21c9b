import { Plus } from 'lucide-react';
import type { Offer } from '../../../shared/contract/imports.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import { counted } from '../../lib/figures.ts';
import { longDate } from '../../lib/format.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';
import { SOURCE_NAMES, SourceGlyph } from '../../ui/source-glyph.tsx';
import type { ImportRun } from './import-run.ts';

interface PreviewAsideProps {
  readonly offer: Offer;
  readonly report: ImportReport;
  readonly waiting: readonly Offer[];
  readonly run: ImportRun;
}

/** Which archive this is, whose, from when, and what comes after it. */
export function PreviewAside({ offer, report, waiting, run }: PreviewAsideProps) {
  const choose = () => void run.choose();
  useShortcuts('Import', [{ keys: 'mod+o', does: 'Add another archive', run: choose }]);
  return (
    <section className="import-left" aria-label="Archive">
      <div className="import-archive" data-current="">
        <SourceGlyph source={report.source} size={18} decorative />
        <span>
          <b>{SOURCE_NAMES[report.source]} archive</b>
          <small>{offer.name}</small>
        </span>
      </div>
      {waiting.map((next) => (
        <div className="import-archive" key={next.id}>
          <span />
          <small>
            <bdi>{next.name}</bdi>, up next
          </small>
        </div>
      ))}
      <dl className="import-facts">
        {report.owner && (
          <>
            <dt>Belongs to</dt>
            <dd>
              <bdi dir="auto">{report.owner}</bdi>
            </dd>
          </>
        )}
        {report.exportedOn && (
          <>
            <dt>Made on</dt>
            <dd>{longDate(report.exportedOn)}</dd>
          </>
        )}
        <dt>Found inside</dt>
        <dd>{counted(report.files.length, 'file')}</dd>
      </dl>
      <div className="import-left-end">
        <Button icon={Plus} keys="mod+o" onClick={choose}>
          Add another archive
        </Button>
      </div>
    </section>
  );
}
