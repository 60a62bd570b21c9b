import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { errorCopy } from '../../../shared/errors/error-copy.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { personPath } from '../../lib/paths.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';

/** The button, and the dialog that asks for a name and nothing more. */
export function AddPerson() {
  const [isOpen, setOpen] = useState(false);
  useShortcuts('People', [{ keys: 'shift+n', does: 'Add a person', run: () => setOpen(true) }]);
  return (
    <>
      <Button icon={Plus} keys="shift+n" onClick={() => setOpen(true)}>
        Add person
      </Button>
      {isOpen && <AddPersonDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [, navigate] = useLocation();
  const add = useCommand((api, input: string) => api.people.add({ name: input }), {
    says: (added) => `${added} is in your notebook.`,
    after: (_added, id: PersonId) => {
      onClose();
      navigate(personPath(id));
    },
    fails: () => undefined,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') add.run(name.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Add a person"
      about="Someone who is in none of your archives. You can add everything else on their page."
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            type="submit"
            form="add-person"
            working={add.isWorking}
            disabledReason={name.trim() === '' ? 'Write a name first' : null}
          >
            Add person
          </Button>
        </>
      }
    >
      <form id="add-person" onSubmit={submit}>
        <Field
          label="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={300}
          autoComplete="off"
          error={add.error && errorCopy(add.error.code, add.error.details).what}
        />
      </form>
    </Dialog>
  );
}
