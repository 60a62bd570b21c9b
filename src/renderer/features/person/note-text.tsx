import Markdown from 'react-markdown';
import './note-text.css';

/** What Markdown may become: no raw HTML, no pictures (they would have to be fetched), links only as text. */
const ALLOWED = ['p', 'em', 'strong', 'del', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A note, set from its Markdown. */
export function NoteText({ body }: { readonly body: string }) {
  return (
    <div className="note-text foreign" dir="auto">
      <Markdown
        skipHtml
        unwrapDisallowed
        allowedElements={[...ALLOWED, ...HEADINGS]}
        components={{ h1: Heading, h2: Heading, h3: Heading, h4: Heading, h5: Heading, h6: Heading }}
      >
        {body}
      </Markdown>
    </div>
  );
}

/** A heading inside a note is not a heading of the screen. */
function Heading({ children }: { readonly children?: React.ReactNode }) {
  return (
    <p>
      <strong>{children}</strong>
    </p>
  );
}
