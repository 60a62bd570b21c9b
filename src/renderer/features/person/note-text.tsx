import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import './note-text.css';

/** What Markdown may become: no pictures, which would have to be fetched. Raw HTML stays the text it is. */
const ALLOWED = ['p', 'a', 'em', 'strong', 'del', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A note, set from its Markdown. */
export function NoteText({ body }: { readonly body: string }) {
  return (
    <div className="note-text foreign" dir="auto">
      <Markdown
        unwrapDisallowed
        allowedElements={[...ALLOWED, ...HEADINGS]}
        components={{ a: Address, h1: Heading, h2: Heading, h3: Heading, h4: Heading, h5: Heading, h6: Heading }}
      >
        {body}
      </Markdown>
    </div>
  );
}

/** A heading inside a note is not a heading of the screen. */
function Heading({ children }: { readonly children?: ReactNode }) {
  return (
    <p>
      <strong>{children}</strong>
    </p>
  );
}

interface AddressProps {
  readonly href?: string | undefined;
  readonly children?: ReactNode;
}

/** A link is shown with its address and does not open: Kith only opens profiles of the networks it knows. */
function Address({ href, children }: AddressProps) {
  return (
    <>
      {children}
      {href !== undefined && href !== children && ` (${href})`}
    </>
  );
}
