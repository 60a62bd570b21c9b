import { useEffect, useState } from 'react';
import { onAnnounce } from '../lib/announce.ts';

/** The two regions that screen readers listen to: polite, and assertive for errors. */
export function LiveRegions() {
  return (
    <>
      <LiveRegion how="polite" />
      <LiveRegion how="assertive" />
    </>
  );
}

function LiveRegion({ how }: { readonly how: 'polite' | 'assertive' }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => onAnnounce(how, (text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))), [how]);
  return (
    <div className="hidden-visually" aria-live={how} role={how === 'polite' ? 'status' : 'alert'}>
      {/* A new key makes the same sentence be said again. */}
      <span key={said.turn}>{said.text}</span>
    </div>
  );
}
