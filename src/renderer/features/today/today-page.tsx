import { useQuery } from '@tanstack/react-query';
import { Import, Repeat2, Users } from 'lucide-react';
import { useLocation } from 'wouter';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Hand } from '../../../shared/model/nudge.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { weekdayDate } from '../../lib/format.ts';
import { queries } from '../../lib/queries.ts';
import { useScrollMemory } from '../../lib/scroll-memory.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useNow } from '../../lib/today-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AfterAWhile } from '../../ui/skeleton.tsx';
import { HandList } from './hand-list.tsx';
import { HowChosen } from './how-chosen.tsx';
import { Strip } from './strip.tsx';
import './today.css';
import { TodaySkeleton } from './today-skeleton.tsx';
import { greeting, handSentence, handState } from './today-words.ts';

/** The hand of the day. */
export function TodayPage() {
  const api = useApi();
  const { day, hour } = useNow();
  const owner = useQuery(queries.about(api)).data?.ownerName ?? null;
  const hand = useQuery(queries.hand(api, day));
  const counts = useQuery(queries.counts(api)).data;
  const scroller = useScrollMemory<HTMLDivElement>('/today', hand.isSuccess);
  const others = useShowOthers(day);
  const isBeforeImport = counts?.imports === 0 && counts.people === 0;
  const words = greeting(hour, owner);
  return (
    <div className="scroller" ref={scroller}>
      <div className="today">
        <header className="today-head">
          <div>
            <p className="today-date">{weekdayDate(day)}</p>
            <PageHeading className="today-greeting" title="Today">
              {words}
            </PageHeading>
            <p className="today-sentence">{hand.data && !isBeforeImport ? handSentence(hand.data) : ' '}</p>
          </div>
          {hand.data && hand.data.nudges.length > 0 && (
            <div className="today-acts">
              <HowChosen hand={hand.data} />
              <Button variant="quiet" icon={Repeat2} keys="o" working={others.isWorking} onClick={() => others.run({})}>
                Show others
              </Button>
            </div>
          )}
        </header>
        {hand.isPending && (
          <AfterAWhile label="Working out today’s people">
            <TodaySkeleton />
          </AfterAWhile>
        )}
        {hand.isError && (
          <ErrorNotice
            error={asKithError(hand.error)}
            title="Today’s people could not be worked out. Everything else works."
            onRetry={() => void hand.refetch()}
          />
        )}
        {hand.data &&
          (isBeforeImport ? <BeforeImport /> : <Dealt hand={hand.data} day={day} onOthers={() => others.run({})} />)}
        <Strip today={day} />
      </div>
    </div>
  );
}

function useShowOthers(day: CalendarDate) {
  const others = useCommand((api, _: Record<string, never>) => api.today.showOthers({ on: day }));
  useShortcuts('Today', [{ keys: 'o', does: 'Show others', run: () => others.run({}) }]);
  return others;
}

interface DealtProps {
  readonly hand: Hand;
  readonly day: CalendarDate;
  readonly onOthers: () => void;
}

function Dealt({ hand, day, onOthers }: DealtProps) {
  const [, navigate] = useLocation();
  const toPeople = (
    <Button icon={Users} keys="g p" onClick={() => navigate('/people')}>
      Look through your people
    </Button>
  );
  switch (handState(hand)) {
    case 'dealt':
      return <HandList nudges={hand.nudges} today={day} />;
    case 'all-done':
      return (
        <EmptyState
          title="That’s everyone for today."
          actions={
            <>
              {toPeople}
              <Button variant="quiet" keys="o" onClick={onOthers}>
                Show others
              </Button>
            </>
          }
        >
          Kith will look again tomorrow. If you feel like company anyway, someone here might surprise you.
        </EmptyState>
      );
    case 'nobody':
      return (
        <EmptyState title="No strong reason to write to anyone today." actions={toPeople}>
          That is allowed.
        </EmptyState>
      );
  }
}

function BeforeImport() {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="Bring an archive to fill this page."
      actions={
        <Button variant="primary" icon={Import} keys="g m" onClick={() => navigate('/import')}>
          Import
        </Button>
      }
    >
      Drop the zip from LinkedIn or X anywhere in this window. Nothing leaves this computer.
    </EmptyState>
  );
}
