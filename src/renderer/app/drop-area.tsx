import { Import } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { asKithError } from '../lib/api.ts';
import { useApi } from '../lib/api-context.tsx';
import { useKithEvents } from '../lib/events.tsx';
import { setOffers } from '../lib/offers.ts';
import { sayError } from '../lib/toasts.ts';
import './drop-area.css';

/** Takes archives dropped anywhere in the window and opens the import screen with them. */
export function DropArea() {
  const api = useApi();
  const [, navigate] = useLocation();
  const [isOver, setOver] = useState(false);

  const take = async (files: readonly File[]) => {
    try {
      setOffers(await api.dropFiles(files));
      navigate('/import');
    } catch (error) {
      sayError(asKithError(error));
    }
  };
  useKithEvents((event) => {
    if (event.type !== 'offered') return;
    setOffers(event.offers);
    navigate('/import');
  });
  useFileDrag(setOver, (files) => void take(files));

  return isOver ? (
    <div className="drop-area" aria-hidden="true">
      <div className="drop-area-words">
        <Import size={28} strokeWidth={1.5} />
        <p>Let go to look inside</p>
        <span>Nothing is kept until you say so.</span>
      </div>
    </div>
  ) : null;
}

/** Watches files being dragged over the window; text and links dragged inside the page are left alone. */
function useFileDrag(setOver: (isOver: boolean) => void, onDrop: (files: readonly File[]) => void): void {
  const drop = useEffectEvent(onDrop);
  const over = useEffectEvent(setOver);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const move = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      over(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over(false);
    };
    const end = (event: DragEvent) => {
      over(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    window.addEventListener('dragover', move);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', end);
    return () => {
      window.removeEventListener('dragover', move);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', end);
    };
  }, []);
}
