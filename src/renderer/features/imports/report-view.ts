import type { ImportReport } from '../../../shared/model/import.ts';
import { counted, figure } from '../../lib/figures.ts';
import { firstName } from '../../lib/format.ts';

/** The five figures of a report. */
export function reportFigures(report: ImportReport): readonly { readonly figure: string; readonly words: string }[] {
  const { total } = report;
  return [
    { figure: figure(report.newPeople), words: report.newPeople === 1 ? 'new person' : 'new people' },
    { figure: figure(report.updatedPeople), words: report.updatedPeople === 1 ? 'person updated' : 'people updated' },
    { figure: figure(total.new), words: total.new === 1 ? 'new row' : 'new rows' },
    { figure: figure(total.same), words: 'unchanged' },
    { figure: figure(total.skipped), words: 'set aside' },
  ];
}

/** What an import has done, in one or two sentences: who changed jobs if anyone did, else who came. */
export function reportSentence(report: ImportReport): string {
  const start = 'Your notebook is up to date.';
  if (report.changedJobCount > 0) return `${start} ${jobWords(report)}`;
  if (report.newPeople > 0) return `${start} ${counted(report.newPeople, 'person is', 'people are')} new in it.`;
  return start;
}

/** "Mara, Bao and 21 others have changed jobs." */
function jobWords({ changedJobs, changedJobCount }: ImportReport): string {
  const named = changedJobs.slice(0, changedJobCount <= 3 ? 3 : 2).map(firstName);
  const rest = changedJobCount - named.length;
  const others = named.length === 0 ? counted(rest, 'person', 'people') : counted(rest, 'other');
  const who = rest > 0 ? [...named, others] : named;
  const list = who.length > 1 ? `${who.slice(0, -1).join(', ')} and ${who.at(-1)}` : who[0];
  return `${list} ${changedJobCount === 1 ? 'has' : 'have'} changed jobs.`;
}
