import { type ComponentProps, type ReactNode, useId } from 'react';
import './field.css';

interface FieldFrameProps {
  readonly label: string;
  /** Visually hidden where the place says it already. */
  readonly hideLabel?: boolean;
  /** One line under the field. */
  readonly help?: string | undefined;
  /** Says how to put it right. */
  readonly error?: string | null | undefined;
}

interface FieldProps extends FieldFrameProps, ComponentProps<'input'> {}

/** A line of text with its label. */
export function Field({ label, hideLabel = false, help, error, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hideLabel={hideLabel} help={help} error={error}>
      <input {...rest} {...described(id, help, error)} className={`input ${rest.className ?? ''}`} />
    </Frame>
  );
}

interface TextAreaProps extends FieldFrameProps, ComponentProps<'textarea'> {}

/** Several lines of text with their label; grows with what is written. */
export function TextArea({ label, hideLabel = false, help, error, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hideLabel={hideLabel} help={help} error={error}>
      <textarea {...rest} {...described(id, help, error)} className={`input input-area ${rest.className ?? ''}`} />
    </Frame>
  );
}

function described(id: string, help: string | undefined, error: string | null | undefined) {
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || help ? `${id}-help` : undefined,
  };
}

interface FrameProps extends FieldFrameProps {
  readonly id: string;
  readonly children: ReactNode;
}

function Frame({ id, label, hideLabel, help, error, children }: FrameProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'hidden-visually' : 'field-label'}>
        {label}
      </label>
      {children}
      {(error || help) && (
        <span id={`${id}-help`} className={error ? 'field-error' : 'field-help'}>
          {error || help}
        </span>
      )}
    </div>
  );
}
