import { useQuery } from '@tanstack/react-query';
import { HardDrive, Import, type LucideIcon, Search, Settings, Sun, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useApi } from '../lib/api-context.tsx';
import { figure } from '../lib/figures.ts';
import { queries } from '../lib/queries.ts';
import type { Keys } from '../lib/shortcut-keys.ts';
import { Kbd } from '../ui/kbd.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { WordmarkGlyph } from '../ui/wordmark.tsx';
import './sidebar.css';
import { useNarrow } from './use-narrow.ts';

interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys: Keys;
  readonly count?: number | undefined;
}

interface SidebarProps {
  readonly path: string;
  readonly onSearch: () => void;
}

/** The places of Kith. Under 1020 px only their icons, named by tooltips. */
export function Sidebar({ path, onSearch }: SidebarProps) {
  const api = useApi();
  const people = useQuery(queries.counts(api)).data?.people;
  const isNarrow = useNarrow();
  return (
    <nav className="sidebar" aria-label="Main">
      <div className="wordmark">
        <WordmarkGlyph />
        <span>Kith</span>
      </div>
      <Named label="Search" keys="mod+k" isNarrow={isNarrow}>
        <button type="button" className="jump" onClick={onSearch}>
          <Search size={15} strokeWidth={1.75} aria-hidden="true" />
          <span>Search</span>
          <Kbd keys="mod+k" />
        </button>
      </Named>
      <div className="places">
        <PlaceLink to="/today" label="Today" icon={Sun} keys="g t" path={path} isNarrow={isNarrow} />
        <PlaceLink to="/people" label="People" icon={Users} keys="g p" path={path} isNarrow={isNarrow} count={people} />
      </div>
      <div className="sidebar-rest" />
      <div className="places">
        <PlaceLink to="/import" label="Import" icon={Import} keys="g m" path={path} isNarrow={isNarrow} />
        <PlaceLink to="/settings" label="Settings" icon={Settings} keys="g ," path={path} isNarrow={isNarrow} />
      </div>
      <Named label="Only on this computer: open the data folder" isNarrow={isNarrow}>
        <button type="button" className="local" onClick={() => void api.app.showDataFolder({})}>
          <HardDrive size={14} strokeWidth={1.75} aria-hidden="true" />
          <span>Only on this computer</span>
        </button>
      </Named>
    </nav>
  );
}

interface PlaceLinkProps extends Place {
  readonly path: string;
  readonly isNarrow: boolean;
}

function PlaceLink({ to, label, icon: Icon, keys, count, path, isNarrow }: PlaceLinkProps) {
  const isHere = path === to || path.startsWith(`${to}/`) || (to === '/people' && path.startsWith('/person/'));
  return (
    <Named label={label} keys={keys} isNarrow={isNarrow}>
      <Link to={to} className="place" {...(isHere && { 'aria-current': 'page' as const })}>
        <Icon size={17} strokeWidth={1.75} aria-hidden="true" />
        <span>{label}</span>
        {count !== undefined && <span className="place-count numbers">{figure(count)}</span>}
      </Link>
    </Named>
  );
}

interface NamedProps {
  readonly label: string;
  readonly keys?: Keys;
  readonly isNarrow: boolean;
  readonly children: ReactElement;
}

function Named({ label, keys, isNarrow, children }: NamedProps) {
  if (!isNarrow) return children;
  return (
    <Tooltip text={label} side="right" {...(keys && { keys })}>
      {children}
    </Tooltip>
  );
}
