import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { ImportReport, ImportSummary } from '../../../shared/model/import.ts';
import { figure } from '../../lib/figures.ts';
import { plainDate } from '../../lib/format.ts';
import { fileWords } from './file-words.ts';
import { changesOf, rowsOf } from './preview-sentence.ts';

/** Something to know before importing; none of these forbids it. */
export interface PreviewWarning {
  readonly kind: 'without-messages' | 'older' | 'nothing-new' | 'smaller';
  readonly lead: string;
  readonly rest: string;
}

/** What is worth knowing about an archive, next to the imports that stand. */
export function previewWarnings(
  report: ImportReport,
  past: readonly ImportSummary[],
  today: CalendarDate,
): readonly PreviewWarning[] {
  const standing = past.filter((summary) => summary.source === report.source && !summary.undone);
  return [
    nothingNew(report),
    older(report, standing, today),
    withoutMessages(report),
    smaller(report, standing),
  ].filter((warning) => warning !== null);
}

function nothingNew(report: ImportReport): PreviewWarning | null {
  if (changesOf(report) > 0) return null;
  return {
    kind: 'nothing-new',
    lead: 'Nothing new in this file.',
    rest: 'Kith already knows all of it. There is nothing to import.',
  };
}

function older(report: ImportReport, standing: readonly ImportSummary[], today: CalendarDate): PreviewWarning | null {
  const newest = standing.reduce<CalendarDate | null>(
    (latest, { exportedOn }) => (exportedOn !== null && (latest === null || exportedOn > latest) ? exportedOn : latest),
    null,
  );
  if (report.exportedOn === null || newest === null || report.exportedOn >= newest) return null;
  if (changesOf(report) === 0) return null;
  return {
    kind: 'older',
    lead: `This archive is from ${plainDate(report.exportedOn, today)}.`,
    rest: `You have imported one from ${plainDate(newest, today)}. Newer details stay as they are.`,
  };
}

function withoutMessages(report: ImportReport): PreviewWarning | null {
  const isLinkedIn = report.source === 'linkedin';
  if (!isLinkedIn || report.files.some((file) => fileWords(file.file).one === 'message')) return null;
  return {
    kind: 'without-messages',
    lead: 'There are no messages in this archive.',
    rest: 'You can import it now. The larger archive from LinkedIn adds who wrote what, and when.',
  };
}

/** Half as many rows as the last import of this source hints at a download that stopped or a narrower export. */
function smaller(report: ImportReport, standing: readonly ImportSummary[]): PreviewWarning | null {
  const last = [...standing].sort((a, b) => b.finishedAt - a.finishedAt)[0];
  if (!last) return null;
  const before = rowsOf(last.total);
  const now = rowsOf(report.total);
  if (now * 2 >= before || changesOf(report) === 0) return null;
  return {
    kind: 'smaller',
    lead: 'This archive is much smaller than your last one.',
    rest: `It has ${figure(now)} rows; the last one had ${figure(before)}. No one is removed because of that.`,
  };
}
