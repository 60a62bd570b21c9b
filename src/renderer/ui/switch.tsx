import { Switch as Base } from '@base-ui/react/switch';
import { useId } from 'react';
import './switch.css';

interface SwitchProps {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** On or off, with its label. */
export function Switch({ label, help, checked, onChecked }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch-row">
      <Base.Root
        className="switch"
        checked={checked}
        onCheckedChange={onChecked}
        aria-labelledby={id}
        aria-describedby={help ? `${id}-help` : undefined}
      >
        <Base.Thumb className="switch-thumb" />
      </Base.Root>
      <span>
        <span id={id} className="switch-label">
          {label}
        </span>
        {help && (
          <span id={`${id}-help`} className="field-help">
            {help}
          </span>
        )}
      </span>
    </div>
  );
}
