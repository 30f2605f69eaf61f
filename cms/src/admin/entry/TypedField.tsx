'use client';

import { useField } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { describedBy, FieldFrame, fieldIds, type CustomParts, type EntryField } from './FieldFrame.tsx';
import { TypedInput } from './TypedInput.tsx';
import { useTyped, type Notation } from './use-typed.ts';

interface TypedFieldProps<Value> {
  field: EntryField;
  /** As the form gives it to the field; it may be of a row that has moved since. */
  path: string;
  readOnly: boolean | undefined;
  notation: Notation<Value>;
  /** What is said of a text that can't be read. */
  sentence: string;
  placeholder: string | undefined;
  inputMode?: 'decimal' | 'text';
  /** Another way to give the value, behind the line; not where the field is only read. */
  after?: (value: Value | null, setValue: (value: Value) => void) => ReactNode;
}

/** A field of one line whose value is typed in German and stored in a notation of its own. */
export function TypedField<Value>({ field, notation, sentence, after, ...props }: TypedFieldProps<Value>) {
  const form = useField<Value | string | null>({ potentiallyStalePath: props.path });
  const { path, value, setValue, showError } = form;
  const typed = useTyped(value, setValue, notation);
  const disabled = props.readOnly === true || form.disabled;
  const wrong = typed.unreadable || showError;
  return (
    <FieldFrame
      field={field}
      parts={form.customComponents as CustomParts}
      path={path}
      readOnly={disabled}
      sentence={typed.unreadable ? sentence : null}
      showError={showError}
    >
      <TypedInput
        after={disabled ? null : after?.(notation.is(value) ? value : null, setValue)}
        describedBy={describedBy(path, field, wrong)}
        disabled={disabled}
        id={fieldIds(path).id}
        inputMode={props.inputMode ?? 'text'}
        invalid={wrong}
        onLeave={typed.leave}
        onType={typed.type}
        placeholder={props.placeholder}
        required={field.required ?? false}
        value={typed.text}
      />
    </FieldFrame>
  );
}
