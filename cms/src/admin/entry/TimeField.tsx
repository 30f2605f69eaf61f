'use client';

import { useField, withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { describedBy, FieldFrame, fieldIds, type CustomParts } from './FieldFrame.tsx';
import { NO_TIME, readTime } from './time.ts';
import { TypedInput } from './TypedInput.tsx';
import { useTyped } from './use-typed.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A time of day, typed as one says it and stored as `HH:MM`. */
function TimeInput({ field, path: given, readOnly = false }: TextFieldClientProps) {
  const form = useField<string | null>({ potentiallyStalePath: given });
  const { path, value, setValue, showError } = form;
  const typed = useTyped(value, setValue, { read: readTime, write: (time) => time, is: isText });
  const disabled = readOnly || form.disabled;
  const wrong = typed.unreadable || showError;
  return (
    <FieldFrame
      field={field}
      parts={form.customComponents as CustomParts}
      path={path}
      readOnly={disabled}
      sentence={typed.unreadable ? NO_TIME : null}
      showError={showError}
    >
      <TypedInput
        describedBy={describedBy(path, field, wrong)}
        disabled={disabled}
        id={fieldIds(path).id}
        inputMode="text"
        invalid={wrong}
        onLeave={typed.leave}
        onType={typed.type}
        placeholder="HH:MM"
        required={field.required ?? false}
        value={typed.text}
      />
    </FieldFrame>
  );
}

export const TimeField = withCondition(TimeInput);
