/** Kith's mark: a person and the rings around them. */
export function WordmarkGlyph({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <circle cx="12" cy="12" r="2.6" fill="var(--accent)" />
      <path d="M6.9 15.6a6.3 6.3 0 1 1 10.2 0" stroke="var(--accent)" strokeWidth="1.9" strokeLinecap="round" />
      <path
        d="M4.1 19.2a10.5 10.5 0 1 1 15.8 0"
        stroke="var(--accent)"
        strokeWidth="1.9"
        strokeLinecap="round"
        opacity=".42"
      />
    </svg>
  );
}
