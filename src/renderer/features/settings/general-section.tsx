import { Minus, Plus } from 'lucide-react';
import type { Settings } from '../../../shared/model/settings.ts';
import { useCommand } from '../../lib/use-command.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';

const FEWEST = 1;
const MOST = 10;

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** How many people a day, key hints, and light or dark. */
export function GeneralSection({ settings }: { readonly settings: Settings }) {
  const set = useCommand((api, change: Partial<Settings>) => api.settings.set(change));
  return (
    <>
      <section className="settings-section" aria-labelledby="settings-general">
        <h2 id="settings-general">General</h2>
        <div className="settings-row">
          <div>
            <span className="settings-name" id="settings-hand">
              People a day
            </span>
            <span className="settings-help">
              How many Today suggests, at most. From tomorrow on, or for Show others.
            </span>
          </div>
          <HandSize size={settings.handSize} onSize={(handSize) => set.run({ handSize })} />
        </div>
        <div className="settings-row">
          <Switch
            label="Key hints"
            help="Shows which key does what, on buttons and under lists. The keys work either way."
            checked={settings.keyHints}
            onChecked={(keyHints) => set.run({ keyHints })}
          />
        </div>
        <div className="settings-row">
          <Switch
            label="Single-key shortcuts"
            help="Letters and figures act without Ctrl. Turn them off if you speak your commands or press keys by accident."
            checked={settings.singleKeys}
            onChecked={(singleKeys) => set.run({ singleKeys })}
          />
        </div>
      </section>
      <section className="settings-section" aria-labelledby="settings-appearance">
        <h2 id="settings-appearance">Appearance</h2>
        <div className="settings-row">
          <div>
            <span className="settings-name">Theme</span>
            <span className="settings-help">Applied at once.</span>
          </div>
          <Select
            label="Theme"
            hideLabel
            value={settings.theme}
            options={THEMES}
            onValue={(theme) => set.run({ theme })}
          />
        </div>
      </section>
    </>
  );
}

interface HandSizeProps {
  readonly size: number;
  readonly onSize: (size: number) => void;
}

function HandSize({ size, onSize }: HandSizeProps) {
  return (
    <fieldset className="settings-stepper" aria-labelledby="settings-hand">
      <IconButton
        icon={Minus}
        label="One fewer"
        variant="default"
        aria-disabled={size <= FEWEST}
        onClick={() => size > FEWEST && onSize(size - 1)}
      />
      <output aria-live="polite">{size}</output>
      <IconButton
        icon={Plus}
        label="One more"
        variant="default"
        aria-disabled={size >= MOST}
        onClick={() => size < MOST && onSize(size + 1)}
      />
    </fieldset>
  );
}
