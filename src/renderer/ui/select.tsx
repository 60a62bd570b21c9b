import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { useId } from 'react';
import './layer.css';
import { useLayersPlace } from './layers.tsx';
import './select.css';

interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onValue: (value: V) => void;
}

/** One of a few choices, with its label. */
export function Select<V extends string>({ label, hideLabel = false, value, options, onValue }: SelectProps<V>) {
  const place = useLayersPlace();
  const id = useId();
  return (
    <div className="field">
      <span id={id} className={hideLabel ? 'hidden-visually' : 'field-label'}>
        {label}
      </span>
      <Base.Root
        items={[...options]}
        value={value}
        onValueChange={(next) => next !== null && onValue(next)}
        modal={false}
      >
        <Base.Trigger className="button select" aria-labelledby={id}>
          <Base.Value />
          <Base.Icon>
            <ChevronDown size={14} aria-hidden="true" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal {...place}>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="layer-place">
            <Base.Popup className="layer" data-layer="menu">
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className="layer-item layer-item-plain">
                  <Base.ItemText>{option.label}</Base.ItemText>
                  <Base.ItemIndicator>
                    <Check size={15} aria-hidden="true" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
