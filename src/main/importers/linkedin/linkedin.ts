import { AppError } from '../../../shared/errors/app-error.ts';
import type { Archive } from '../../platform/archive.ts';
import type { Finding, Importer } from '../importer.ts';
import { connectionFindings } from './connections.ts';
import { contactFindings } from './contacts.ts';
import { endorsementFindings } from './endorsements.ts';
import { findLinkedInFiles, type LinkedInFile } from './file-kinds.ts';
import { invitationFindings } from './invitations.ts';
import * as layouts from './layouts.ts';
import { messageFindings } from './messages.ts';
import { recommendationFindings } from './recommendations.ts';
import { type Reading, skipped } from './rows.ts';
import { PASSES, surveyExport } from './survey.ts';
import { readTable, type TableRow } from './table.ts';

/** Reads LinkedIn's "Get a copy of your data" of any year since 2015: zip, folder, or some of its CSV files. */
export const linkedin: Importer = {
  source: 'linkedin',
  async recognise(archive) {
    const files = await findLinkedInFiles(archive);
    if (files.length === 0) return null;
    return {
      source: 'linkedin',
      files: files.map(({ path, kind }) => ({ path, holds: layouts.LAYOUTS[kind].holds, passes: PASSES[kind] })),
    };
  },
  async *read(archive, recognition, options) {
    const wanted = new Set(recognition.files.map(({ path }) => path));
    const files = (await findLinkedInFiles(archive)).filter(({ path }) => wanted.has(path));
    const survey = await surveyExport(archive, files, options);
    if (survey.owner.isKnown) yield { kind: 'owner', owner: survey.owner.facts };
    yield { kind: 'snapshot', on: survey.exportedOn };
    const reading: Reading = { survey, given: new Set() };
    for (const file of files) {
      yield { kind: 'file', file: file.path };
      const doubt = survey.orders.doubtIn(file.path);
      if (doubt) {
        const at = { file: file.path, line: doubt.line };
        yield { kind: 'problem', at, code: 'date-guessed', detail: doubt.text, raw: '' };
      }
      for await (const findings of fileFindings(archive, file, reading)) {
        if (options.signal.aborted) throw new AppError('import-cancelled', {});
        yield* findings;
      }
    }
  },
};

type Batches = AsyncGenerator<readonly Finding[]>;

async function* rowFindings<C extends string>(
  archive: Archive,
  path: string,
  layout: layouts.Layout<C>,
  read: (row: TableRow<C>) => readonly Finding[],
): Batches {
  for await (const rows of readTable(archive, path, layout)) {
    yield rows.flatMap((row) => (row.kind === 'cells' ? read(row) : [row]));
  }
}

function fileFindings(archive: Archive, { path, kind }: LinkedInFile, reading: Reading): Batches {
  switch (kind) {
    case 'profile':
      return rowFindings(archive, path, layouts.PROFILE, (row) => [skipped(row, 'own-account')]);
    case 'emailAddresses':
      return rowFindings(archive, path, layouts.EMAIL_ADDRESSES, (row) => [skipped(row, 'own-account')]);
    case 'connections':
      return rowFindings(archive, path, layouts.CONNECTIONS, (row) => connectionFindings(row, reading));
    case 'invitations':
      return rowFindings(archive, path, layouts.INVITATIONS, (row) => invitationFindings(row, reading));
    case 'messages':
      return rowFindings(archive, path, layouts.MESSAGES, (row) => messageFindings(row, reading));
    case 'endorsementsReceived':
      return rowFindings(archive, path, layouts.ENDORSEMENTS_RECEIVED, (row) =>
        endorsementFindings(row, reading, 'in'),
      );
    case 'endorsementsGiven':
      return rowFindings(archive, path, layouts.ENDORSEMENTS_GIVEN, (row) => endorsementFindings(row, reading, 'out'));
    case 'recommendationsReceived':
      return rowFindings(archive, path, layouts.RECOMMENDATIONS_RECEIVED, (row) =>
        recommendationFindings(row, reading, 'in'),
      );
    case 'recommendationsGiven':
      return rowFindings(archive, path, layouts.RECOMMENDATIONS_GIVEN, (row) =>
        recommendationFindings(row, reading, 'out'),
      );
    case 'contacts':
      return rowFindings(archive, path, layouts.CONTACTS, (row) => contactFindings(row, reading));
  }
}
