import type { ImportProblem, ImportReport } from '../../shared/model/import.ts';
import { type Output, safeForTerminal } from './output.ts';

const EXAMPLES = 3;

/** Prints a report for reading: figures per file, then each kind of problem with a few places. */
export function printReport(output: Output, report: ImportReport): void {
  const { total } = report;
  const verb = report.id === null ? 'would change' : 'changed';
  output.line(output.strong(`${safeForTerminal(report.path)}: ${SOURCE_NAMES[report.source] ?? report.source}`));
  output.line(
    `  What it ${verb}: ${total.new} new, ${total.updated} updated, ${total.same} same, ${total.skipped} skipped.`,
  );
  if (report.id !== null) output.line(`  Import ${report.id}. Take it back with: kith undo ${report.id}`);
  for (const file of report.files) {
    output.line(
      `  ${file.file}  ${output.faint(`${file.new} new, ${file.updated} updated, ${file.same} same, ${file.skipped} skipped`)}`,
    );
    printProblems(output, file.file, file.problems);
  }
}

const SOURCE_NAMES: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', x: 'X' };

function printProblems(output: Output, file: string, problems: readonly ImportProblem[]): void {
  const byCode = Map.groupBy(problems, (problem) => problem.code);
  for (const group of byCode.values()) {
    const shown = group.slice(0, EXAMPLES);
    for (const problem of shown) {
      const place = problem.line > 0 ? `${file}:${problem.line}` : file;
      output.line(`    ${output.faint(place)} ${safeForTerminal(problem.message)}`);
    }
    if (group.length > shown.length)
      output.line(output.faint(`    … and ${group.length - shown.length} more like this`));
  }
}
