import { ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import { useApi } from '../../lib/api-context.tsx';
import { ARCHIVE_GUIDES, type ArchiveGuide } from '../../lib/archive-guides.ts';
import { Button } from '../../ui/button.tsx';
import { SourceGlyph } from '../../ui/source-glyph.tsx';

/** How to ask each place for an archive, in three steps behind one press. */
export function ArchiveHelp() {
  return (
    <ul className="import-guides">
      {ARCHIVE_GUIDES.map((guide) => (
        <Guide key={guide.source} guide={guide} />
      ))}
    </ul>
  );
}

function Guide({ guide }: { readonly guide: ArchiveGuide }) {
  const [isOpen, setOpen] = useState(false);
  const api = useApi();
  const id = `guide-${guide.source}`;
  return (
    <li className="import-guide">
      <div className="import-guide-head">
        <SourceGlyph source={guide.source} size={16} decorative />
        <span>
          <b>{guide.name}</b> <small>{guide.wait}</small>
        </span>
        <button
          type="button"
          className="link import-guide-link"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`How to ask for it: ${guide.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          How to ask for it
        </button>
      </div>
      <div className="import-guide-steps" id={id} hidden={!isOpen}>
        <ol>
          {guide.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Button size="small" icon={ArrowUpRight} onClick={() => void api.app.openPage({ page: guide.page })}>
          {guide.open}
        </Button>
        <small>opens your browser</small>
      </div>
    </li>
  );
}
