import { useShortcutList } from '../lib/shortcuts.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import './shortcuts-dialog.css';

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All keys that work here and now, under "?". */
export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Shortcuts"
      about="Single keys rest while you write in a field."
      width="wide"
    >
      {open && <ShortcutGroups />}
    </Dialog>
  );
}

function ShortcutGroups() {
  const groups = useShortcutList()();
  const scopes = [...new Set(groups.map(({ scope }) => scope))];
  return (
    <div className="shortcuts">
      {scopes.map((scope) => (
        <section key={scope}>
          <h3>{scope}</h3>
          <dl>
            {groups
              .filter((group) => group.scope === scope)
              .flatMap((group) => group.shortcuts.filter(({ when }) => when !== false))
              .map((shortcut) => (
                <div key={shortcut.keys}>
                  <dt>{shortcut.does}</dt>
                  <dd>
                    <span className="hidden-visually">{shortcut.keys}</span>
                    <Kbd keys={shortcut.keys} always />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
