interface NameProps {
  readonly children: string;
  readonly className?: string;
}

/** A name or text from an archive: set in its own direction, cut with its whole text as a title. */
export function Name({ children, className = '' }: NameProps) {
  return (
    <bdi dir="auto" className={`foreign ${className}`} title={children}>
      {children}
    </bdi>
  );
}
