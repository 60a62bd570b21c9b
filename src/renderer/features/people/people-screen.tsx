import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { useApi } from '../../lib/api-context.tsx';
import { personPath } from '../../lib/paths.ts';
import { queries } from '../../lib/queries.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useMediaQuery } from '../../lib/use-media-query.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { LogOtherDay } from './log-other-day.tsx';
import { Peek } from './peek.tsx';
import { PeopleBar } from './people-bar.tsx';
import { PeopleBody } from './people-body.tsx';
import { PeopleHead } from './people-head.tsx';
import './people.css';
import { rowMemory } from './row-memory.ts';
import { useListView } from './use-list-view.ts';
import { usePeopleList } from './use-people-list.ts';
import { usePersonActs } from './use-person-acts.ts';

/** Everyone in the notebook: search, filter, order, and a glance at the person under the cursor. */
export function PeopleScreen() {
  const list = useListView();
  const people = usePeopleList(list.key);
  const counts = useQuery(queries.counts(useApi())).data ?? null;
  const [current, setCurrent] = useState<PersonSummary | null>(null);
  const [, navigate] = useLocation();
  const isWide = useMediaQuery('(min-width: 1120px)');
  const [isPeeking, setPeeking] = useState(isWide);
  const acts = usePersonActs(current);
  const closePeek = () => setPeeking(false);
  useShortcuts('People', [{ keys: 'esc', does: 'Close the preview', run: closePeek, when: isPeeking && !isWide }]);
  const open = (person: PersonSummary) => {
    rowMemory.leaveFrom(list.key);
    navigate(personPath(person.id));
  };
  const hasRows = people.error === null && people.shown !== null && people.shown.total > 0;
  const peeked = isPeeking && hasRows ? current : null;
  return (
    <div className="people-screen">
      <PeopleHead list={list} total={people.shown?.total ?? null} counts={counts} />
      <PeopleBar {...list} />
      {current && <LogOtherDay person={current} acts={acts} />}
      <div className="people-body" data-peek={peeked && isWide ? 'beside' : undefined}>
        <div className="people-list">
          {people.isSlow && <div className="people-slow" />}
          <PeopleBody
            list={list}
            people={people}
            counts={counts}
            onCurrent={setCurrent}
            onOpen={open}
            onPeek={() => setPeeking((before) => !before)}
          />
          <KeyHints />
        </div>
        {peeked && <Peek person={peeked} acts={acts} onOpen={() => open(peeked)} onClose={isWide ? null : closePeek} />}
      </div>
    </div>
  );
}

function KeyHints() {
  return (
    <div className="people-foot">
      <span>
        <Kbd keys="j" />
        <Kbd keys="k" /> move
      </span>
      <span>
        <Kbd keys="space" /> peek
      </span>
      <span>
        <Kbd keys="enter" /> open
      </span>
      <span>
        <Kbd keys="1" /> to <Kbd keys="5" /> circle
      </span>
    </div>
  );
}
