import type { CircleId } from '../../../shared/model/circle.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { ReminderId } from '../../../shared/model/ids.ts';
import type { Interaction } from '../../../shared/model/interaction.ts';
import type { Person, Reminder } from '../../../shared/model/person.ts';
import { type LoggedContact, useLogContact } from '../../lib/contact-acts.ts';
import { plainDate } from '../../lib/format.ts';
import { useCommand } from '../../lib/use-command.ts';
import { CIRCLE_NAMES } from '../../ui/circle-glyph.tsx';
import { rhythmWords } from './rhythm-words.ts';

export interface PersonActs {
  readonly rename: (name: string) => void;
  readonly setCircle: (circle: CircleId | null) => void;
  readonly setRhythm: (days: number | null) => void;
  readonly setArchived: (archived: boolean) => void;
  readonly setLeaveAlone: (leaveAlone: boolean) => void;
  readonly addTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  readonly log: (contact: LoggedContact) => void;
  readonly removeContact: (id: Interaction['id']) => void;
  readonly remind: (reminder: Pick<Reminder, 'text' | 'dueOn'>) => void;
  readonly setDone: (reminder: Reminder, isDone: boolean) => void;
  readonly removeReminder: (reminder: Reminder) => void;
}

/** Everything that can be changed about a person; each is told by a toast with Undo. */
export function usePersonActs(person: Pick<Person, 'id' | 'name'>, today: CalendarDate): PersonActs {
  const { id, name } = person;
  const rename = useCommand((api, input: { readonly name: string }) => api.people.setName({ id, ...input }), {
    says: (input) => `Renamed to ${input.name}.`,
  });
  const circle = useCommand(
    (api, input: { readonly circle: CircleId | null }) => api.people.setCircle({ id, ...input }),
    {
      says: (input) => (input.circle ? `${name} is in ${CIRCLE_NAMES[input.circle]}.` : `${name} is unsorted.`),
    },
  );
  const rhythm = useCommand((api, input: { readonly days: number | null }) => api.people.setRhythm({ id, ...input }), {
    says: ({ days }) => (days === null ? `No rhythm for ${name}.` : `${rhythmWords(days)}, with ${name}.`),
  });
  const archive = useCommand((api, input: { readonly archived: boolean }) => api.people.setArchived({ id, ...input }), {
    says: ({ archived }) => (archived ? `${name} is archived.` : `${name} is back.`),
  });
  const leave = useCommand(
    (api, input: { readonly leaveAlone: boolean }) => api.people.setLeaveAlone({ id, ...input }),
    {
      says: ({ leaveAlone }) => (leaveAlone ? `Kith won’t suggest ${name} again.` : `Kith may suggest ${name} again.`),
    },
  );
  const log = useLogContact(today);
  const removeContact = useCommand(
    (api, input: { readonly id: Interaction['id'] }) => api.people.removeContact(input),
    { says: () => 'Entry removed.' },
  );
  const tags = useTagActs(person);
  const reminders = useReminderActs(person, today);
  return {
    rename: (next) => rename.run({ name: next }),
    setCircle: (next) => circle.run({ circle: next }),
    setRhythm: (days) => rhythm.run({ days }),
    setArchived: (archived) => archive.run({ archived }),
    setLeaveAlone: (leaveAlone) => leave.run({ leaveAlone }),
    log: (contact) => log.run({ person, contact }),
    removeContact: (item) => removeContact.run({ id: item }),
    ...tags,
    ...reminders,
  };
}

function useTagActs({ id, name }: Pick<Person, 'id' | 'name'>): Pick<PersonActs, 'addTag' | 'removeTag'> {
  const add = useCommand((api, { tag }: { readonly tag: string }) => api.people.addTag({ id, tag }), {
    says: ({ tag }) => `${name} is tagged ${tag}.`,
  });
  const remove = useCommand((api, { tag }: { readonly tag: string }) => api.people.removeTag({ id, tag }), {
    says: ({ tag }) => `Tag ${tag} removed.`,
  });
  return { addTag: (tag) => add.run({ tag }), removeTag: (tag) => remove.run({ tag }) };
}

function useReminderActs(
  { id }: Pick<Person, 'id'>,
  today: CalendarDate,
): Pick<PersonActs, 'remind' | 'setDone' | 'removeReminder'> {
  const add = useCommand(
    (api, input: Pick<Reminder, 'text' | 'dueOn'>) => api.reminders.add({ id, text: input.text, dueOn: input.dueOn }),
    { says: ({ dueOn }) => `Kith will remind you on ${plainDate(dueOn, today)}.` },
  );
  const done = useCommand(
    (api, { reminder, isDone }: { readonly reminder: Reminder; readonly isDone: boolean }) =>
      api.reminders.setDone({ reminder: reminder.id, doneOn: isDone ? today : null }),
    { says: ({ reminder, isDone }) => (isDone ? `Done: ${reminder.text}.` : `Open again: ${reminder.text}.`) },
  );
  const remove = useCommand(
    (api, { reminder }: { readonly reminder: ReminderId }) => api.reminders.remove({ reminder }),
    { says: () => 'Reminder removed.' },
  );
  return {
    remind: (reminder) => add.run(reminder),
    setDone: (reminder, isDone) => done.run({ reminder, isDone }),
    removeReminder: (reminder) => remove.run({ reminder: reminder.id }),
  };
}
