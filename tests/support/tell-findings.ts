import type { Finding, ImportedInteraction, Sighting } from '../../src/main/importers/importer.ts';

function sightingWords({ account, list, seenOn, facts, alsoKeys }: Sighting): string {
  const known = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `  ${list} ${account.key} on ${seenOn}: ${[...known, ...alsoKeys].join(' ')}`;
}

function interactionWords(interaction: ImportedInteraction): string {
  const { account, kind, direction, on, at, precision, text, others, detail } = interaction;
  const moment = at === null ? on : new Date(at).toISOString();
  const group = others > 1 ? ` of ${others}` : '';
  const more = `${text === null ? '' : ` “${text}”`}${detail === null ? '' : ` (${detail})`}`;
  return `  ${kind} ${direction} ${account.key}${group} at ${moment} ${precision}${more}`;
}

/** Puts one finding into words, a line for the row and one for everything it says. */
function tellFinding(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'owner': {
      const { name, keys, emails } = finding.owner;
      return [`owner ${[name, ...keys.map(({ key }) => key), ...emails].join(' ')}`];
    }
    case 'snapshot':
      return [`made on ${finding.on}`];
    case 'file':
      return [finding.file];
    case 'row':
      return [
        `${finding.at.line}${finding.joins ? ' joins' : ''}`,
        ...finding.sightings.map(sightingWords),
        ...finding.interactions.map(interactionWords),
      ];
    default: {
      const detail = finding.detail === null ? '' : ` ${finding.detail}`;
      return [`${finding.at.line} ${finding.kind} ${finding.code}${detail}`];
    }
  }
}

/** Puts a whole stream of findings into words. */
export async function tellFindings(findings: AsyncIterable<Finding>): Promise<string[]> {
  const words: string[] = [];
  for await (const finding of findings) words.push(...tellFinding(finding));
  return words;
}
