import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { figure } from '../lib/figures.ts';
import './tabs.css';

interface Tab<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly count?: number | null;
}

interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly value: V;
  readonly onValue: (value: V) => void;
  /** Stands between the tabs and the panel. */
  readonly between?: ReactNode;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}

/** Tabs with their counts; arrows move, the panel follows. */
export function Tabs<V extends string>({ label, tabs, value, onValue, between, children }: TabsProps<V>) {
  return (
    <Base.Root value={value} onValueChange={(next: V) => onValue(next)}>
      <Base.List className="tabs" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className="tab">
            {tab.label}
            {tab.count != null && <span className="tab-count numbers">{figure(tab.count)}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {between}
      <Base.Panel value={value} className="tab-panel">
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
