import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import { quickContact } from '../../lib/contact-acts.ts';
import { personPath } from '../../lib/paths.ts';
import { LogDialog } from '../../ui/log-dialog.tsx';
import { OpenerDialog } from '../../ui/opener-dialog.tsx';
import './hand.css';
import type { CardMenu } from './nudge-actions.tsx';
import { NudgeOpen } from './nudge-open.tsx';
import { NudgeRow } from './nudge-row.tsx';
import { useHandKeys } from './use-hand-keys.ts';
import { useLeaving } from './use-leaving.ts';
import { useNudgeActs } from './use-nudge-acts.ts';
import { useOpenNudge } from './use-open-nudge.ts';

interface HandListProps {
  readonly nudges: readonly DealtNudge[];
  readonly today: CalendarDate;
}

type Over = { readonly kind: 'menu'; readonly menu: CardMenu } | { readonly kind: 'edit' | 'log' } | null;

const headerId = (nudge: DealtNudge) => `nudge-${nudge.personId}`;

/** The people of the day, one of them open. */
export function HandList({ nudges, today }: HandListProps) {
  const [, navigate] = useLocation();
  const acts = useNudgeActs(today);
  const [over, setOver] = useState<Over>(null);
  const [written, setWritten] = useState<Readonly<Record<number, string>>>({});
  const { openId, open, move } = useOpenNudge(nudges, headerId);
  const shown = useLeaving(nudges, (nudge) => nudge.personId);
  const current = nudges.find((nudge) => nudge.personId === openId);

  const openerOf = (nudge: DealtNudge) => written[nudge.personId] ?? nudge.opener;
  const evidenceOf = (nudge: DealtNudge, at: number) =>
    navigate(personPath(nudge.personId, nudge.reasons[at]?.evidence));
  const openWith = (nudge: DealtNudge, menu: CardMenu) => {
    open(nudge.personId);
    setOver({ kind: 'menu', menu });
  };
  const keep = (nudge: DealtNudge, text: string) => setWritten({ ...written, [nudge.personId]: text });

  useHandKeys(current, {
    move,
    copy: (nudge) => acts.copy(nudge, openerOf(nudge)),
    edit: () => setOver({ kind: 'edit' }),
    log: (nudge) => acts.log(nudge, quickContact(today)),
    logDetails: () => setOver({ kind: 'log' }),
    snooze: () => setOver({ kind: 'menu', menu: 'snooze' }),
    dismiss: () => setOver({ kind: 'menu', menu: 'dismiss' }),
    profile: (nudge) => navigate(personPath(nudge.personId)),
    outside: acts.openOutside,
    note: (nudge) => navigate(`${personPath(nudge.personId)}?write=note`),
  });

  return (
    <>
      <ol className="hand">
        {shown.map(({ item: nudge, isLeaving }) => {
          const shared = { nudge, headerId: headerId(nudge), onEvidence: (at: number) => evidenceOf(nudge, at) };
          return (
            <li
              key={nudge.personId}
              className={isLeaving ? 'hand-item hand-item-leaving' : 'hand-item'}
              inert={isLeaving}
            >
              {nudge.personId === openId ? (
                <NudgeOpen
                  {...shared}
                  today={today}
                  menu={over?.kind === 'menu' ? over.menu : null}
                  onMenu={(menu) => setOver(menu && { kind: 'menu', menu })}
                  onClose={() => open(null)}
                  onCopy={() => acts.copy(nudge, openerOf(nudge))}
                  onEdit={() => setOver({ kind: 'edit' })}
                  onLog={() => acts.log(nudge, quickContact(today))}
                  onLogDetails={() => setOver({ kind: 'log' })}
                  onProfile={() => navigate(personPath(nudge.personId))}
                  onOpenOutside={() => acts.openOutside(nudge)}
                  onSnooze={(until) => acts.snooze(nudge, until)}
                  onDismiss={(why) => acts.dismiss(nudge, why)}
                  onAddNote={() => navigate(`${personPath(nudge.personId)}?write=note`)}
                  onLastExchange={() => navigate(personPath(nudge.personId))}
                />
              ) : (
                <NudgeRow
                  {...shared}
                  onOpen={() => open(nudge.personId)}
                  onCopy={() => acts.copy(nudge, openerOf(nudge))}
                  onLog={() => acts.log(nudge, quickContact(today))}
                  onSnooze={() => openWith(nudge, 'snooze')}
                  onDismiss={() => openWith(nudge, 'dismiss')}
                />
              )}
            </li>
          );
        })}
      </ol>
      {current && over?.kind === 'edit' && (
        <OpenerDialog
          open
          name={current.person.name}
          opener={openerOf(current)}
          onClose={(text) => {
            keep(current, text);
            setOver(null);
          }}
          onCopy={(text) => {
            keep(current, text);
            setOver(null);
            acts.copy(current, text);
          }}
        />
      )}
      {current && over?.kind === 'log' && (
        <LogDialog
          open
          name={current.person.name}
          today={today}
          onClose={() => setOver(null)}
          onLog={(contact) => {
            setOver(null);
            acts.log(current, contact);
          }}
        />
      )}
    </>
  );
}
