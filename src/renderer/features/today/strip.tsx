import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { useApi } from '../../lib/api-context.tsx';
import { counted } from '../../lib/figures.ts';
import { shortDate } from '../../lib/format.ts';
import { personPath } from '../../lib/paths.ts';
import { useCommand } from '../../lib/use-command.ts';
import { Monogram } from '../../ui/monogram.tsx';
import { Name } from '../../ui/name.tsx';
import { SourceGlyphs } from '../../ui/source-glyph.tsx';
import { Tick } from '../../ui/tick.tsx';
import './strip.css';
import { todayQueries } from './queries.ts';

const SHOWN = 3;

/** What else is on hand: promises, and people who just came. Nothing is drawn where there is nothing. */
export function Strip({ today }: { readonly today: CalendarDate }) {
  const api = useApi();
  const due = useQuery(todayQueries.due(api, today)).data ?? [];
  const arrived = useQuery(todayQueries.arrived(api, today)).data;
  const hasArrived = arrived !== undefined && arrived.rows.length > 0;
  if (due.length === 0 && !hasArrived) return null;
  return (
    <div className="strip">
      {due.length > 0 && <Promises due={due} today={today} />}
      {hasArrived && <Arrived rows={arrived.rows} total={arrived.total} />}
    </div>
  );
}

interface Due {
  readonly id: number;
  readonly text: string;
  readonly dueOn: string;
  readonly personId: PersonSummary['id'];
  readonly name: string;
}

function Promises({ due, today }: { readonly due: readonly Due[]; readonly today: CalendarDate }) {
  const [isWhole, setWhole] = useState(false);
  const done = useCommand(
    (api, { reminder }: { readonly reminder: Due }) => api.reminders.setDone({ reminder: reminder.id, doneOn: today }),
    { says: ({ reminder }) => `Done: ${reminder.text}.` },
  );
  const rows = isWhole ? due : due.slice(0, SHOWN);
  return (
    <section aria-labelledby="promises">
      <div className="strip-head">
        <h2 id="promises">You said you would</h2>
        {due.length > SHOWN && (
          <button type="button" className="strip-all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Show fewer' : `See all ${due.length}`}
          </button>
        )}
      </div>
      <ul>
        {rows.map((reminder) => (
          <li key={reminder.id} className="strip-row">
            <Tick
              aria-label={`Done: ${reminder.text}, ${reminder.name}`}
              checked={false}
              onChange={() => done.run({ reminder })}
            />
            <span className="clip">
              <Name>{reminder.text}</Name>,{' '}
              <Link to={personPath(reminder.personId)} className="strip-name">
                <Name>{reminder.name}</Name>
              </Link>
            </span>
            <span className="caption numbers">{shortDate(reminder.dueOn as CalendarDate, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ArrivedProps {
  readonly rows: readonly { readonly person: PersonSummary }[];
  readonly total: number;
}

function Arrived({ rows, total }: ArrivedProps) {
  return (
    <section aria-labelledby="arrived">
      <div className="strip-head">
        <h2 id="arrived">Newly arrived</h2>
        {total > rows.length && (
          <Link
            to="/people?sort=recently-added"
            className="strip-all"
            aria-label={`See all ${counted(total, 'person', 'people')} newly arrived`}
          >
            See all {total}
          </Link>
        )}
      </div>
      <ul>
        {rows.map(({ person }) => (
          <li key={person.id} className="strip-row">
            <Monogram name={person.name} named={person.named} size={20} />
            <span className="clip">
              <Link to={personPath(person.id)} className="strip-name">
                <Name>{person.name}</Name>
              </Link>
              {person.company && (
                <>
                  , <Name>{person.company}</Name>
                </>
              )}
            </span>
            <SourceGlyphs sources={person.sources} size={13} />
          </li>
        ))}
      </ul>
    </section>
  );
}
