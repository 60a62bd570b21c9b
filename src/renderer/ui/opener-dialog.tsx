import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea } from './field.tsx';
import './opener-dialog.css';

interface OpenerDialogProps {
  readonly open: boolean;
  readonly name: string;
  readonly opener: string;
  /** Keeps the words when the editor is closed without copying. */
  readonly onClose: (text: string) => void;
  readonly onCopy: (text: string) => void;
}

/** A small editor for an opener. It only copies: Kith sends nothing. */
export function OpenerDialog({ open, name, opener, onClose, onCopy }: OpenerDialogProps) {
  const [text, setText] = useState(opener);
  return (
    <Dialog
      open={open}
      onClose={() => onClose(text)}
      title={`A few words to ${name}`}
      about="Make it yours, then copy it. Kith sends nothing."
      actions={
        <Button
          variant="primary"
          icon={Copy}
          keys="mod+enter"
          disabledReason={text.trim() === '' ? 'There are no words to copy yet.' : null}
          onClick={() => onCopy(text)}
        >
          Copy opener
        </Button>
      }
    >
      <TextArea
        label="Opener"
        hideLabel
        className="opener-text"
        value={text}
        rows={6}
        maxLength={10_000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || text.trim() === '') return;
          event.preventDefault();
          onCopy(text);
        }}
      />
    </Dialog>
  );
}
