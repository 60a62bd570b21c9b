import type { ImportId, PersonId } from '../../shared/model/ids.ts';
import type { EvidenceLink } from '../../shared/model/nudge.ts';

/** The screen of a person; with evidence, its timeline opened at those rows. */
export function personPath(id: PersonId, evidence?: EvidenceLink): string {
  if (!evidence) return `/person/${id}`;
  const parts = [`show=${evidence.filter}`];
  if (evidence.from) parts.push(`from=${evidence.from}`);
  if (evidence.to) parts.push(`to=${evidence.to}`);
  return `/person/${id}?${parts.join('&')}`;
}

/** The screen of an import's report. */
export function reportPath(id: ImportId): string {
  return `/import/${id}`;
}
