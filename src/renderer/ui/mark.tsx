import type { ComponentProps } from 'react';
import './mark.css';

/** The highlighter: a fact read from the user's files. Pressing it opens the rows behind it. */
export function Mark(props: ComponentProps<'button'>) {
  return (
    <button type="button" {...props} className={`mark ${props.className ?? ''}`}>
      {props.children}
    </button>
  );
}
