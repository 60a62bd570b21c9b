type Listener = (text: string) => void;

const listeners: Record<'polite' | 'assertive', Set<Listener>> = { polite: new Set(), assertive: new Set() };

/** Says a sentence to screen readers: politely, or at once for errors. The two live regions listen. */
export function announce(text: string, how: 'polite' | 'assertive' = 'polite'): void {
  for (const listen of listeners[how]) listen(text);
}

/** Hears what is to be announced; returns how to stop. */
export function onAnnounce(how: 'polite' | 'assertive', listen: Listener): () => void {
  listeners[how].add(listen);
  return () => {
    listeners[how].delete(listen);
  };
}
