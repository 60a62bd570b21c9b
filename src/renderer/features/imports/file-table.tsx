import type { Ref } from 'react';
import type { ImportFileReport } from '../../../shared/model/import.ts';
import { figure } from '../../lib/figures.ts';
import { fileWords } from './file-words.ts';

interface FileTableProps {
  readonly files: readonly ImportFileReport[];
  readonly ref: Ref<HTMLTableElement>;
}

/** The files of an archive and what becomes of their rows. */
export function FileTable({ files, ref }: FileTableProps) {
  return (
    <table className="import-files" ref={ref} tabIndex={-1} aria-label="Files in this archive">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">New</th>
          <th scope="col">Updated</th>
          <th scope="col">Unchanged</th>
          <th scope="col">Set aside</th>
        </tr>
      </thead>
      <tbody>
        {mostFirst(files).map((file) => (
          <tr key={file.file}>
            <th scope="row" title={file.file}>
              {fileWords(file.file).label}
            </th>
            <Count value={file.new} isNews />
            <Count value={file.updated} isNews />
            <Count value={file.same} />
            <Count value={file.skipped} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ value, isNews = false }: { readonly value: number; readonly isNews?: boolean }) {
  return <td {...(value === 0 ? { 'data-zero': '' } : isNews && { 'data-news': '' })}>{figure(value)}</td>;
}

/** Files that bring or confirm most come first; those with nothing but rows set aside come last. */
function mostFirst(files: readonly ImportFileReport[]): readonly ImportFileReport[] {
  const kept = (file: ImportFileReport) => file.new + file.updated + file.same;
  return [...files].sort((a, b) => kept(b) - kept(a) || b.skipped - a.skipped);
}
