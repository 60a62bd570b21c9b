import { ArrowUpRight, ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { SourceId } from '../../../shared/model/source.ts';
import { useApi } from '../../lib/api-context.tsx';
import { ARCHIVE_GUIDES, type ArchiveGuide } from '../../lib/archive-guides.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SourceGlyph } from '../../ui/source-glyph.tsx';

/** The places that know the user, one of them open with its three steps. */
export function ArchiveGuides() {
  const [open, setOpen] = useState<SourceId | null>('linkedin');
  return (
    <ul className="onboarding-guides">
      {ARCHIVE_GUIDES.map((guide) =>
        guide.source === open ? (
          <OpenGuide key={guide.source} guide={guide} onClose={() => setOpen(null)} />
        ) : (
          <li key={guide.source} className="onboarding-guide">
            <SourceGlyph source={guide.source} size={18} decorative />
            <div>
              <h3>{guide.name}</h3>
              <small>{guide.holds}</small>
            </div>
            <Button
              variant="quiet"
              size="small"
              aria-expanded={false}
              aria-label={`Steps for ${guide.name}`}
              onClick={() => setOpen(guide.source)}
            >
              Steps
              <ChevronRight size={15} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          </li>
        ),
      )}
    </ul>
  );
}

function OpenGuide({ guide, onClose }: { readonly guide: ArchiveGuide; readonly onClose: () => void }) {
  const api = useApi();
  return (
    <li className="onboarding-guide" data-open="">
      <SourceGlyph source={guide.source} size={18} decorative />
      <div>
        <h3>{guide.name}</h3>
        <ol>
          {guide.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="onboarding-guide-open">
          <Button
            variant="primary"
            size="small"
            icon={ArrowUpRight}
            onClick={() => void api.app.openPage({ page: guide.page })}
          >
            {guide.open}
          </Button>
          <small>opens your browser</small>
        </div>
      </div>
      <IconButton icon={ChevronDown} label={`Close the steps for ${guide.name}`} aria-expanded onClick={onClose} />
    </li>
  );
}
