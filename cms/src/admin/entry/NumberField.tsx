'use client';

import { useField, withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { describedBy, FieldFrame, fieldIds, type CustomParts } from './FieldFrame.tsx';
import { NO_NUMBER, readNumber, writeNumber } from './number.ts';
import { TypedInput } from './TypedInput.tsx';
import { useTyped } from './use-typed.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** A number, typed with a comma or a point whatever language the browser speaks. Amounts of money show their cents. */
function NumberInput({ field, path: given, readOnly = false }: NumberFieldClientProps) {
  const form = useField<number | string | null>({ potentiallyStalePath: given });
  const { path, value, setValue, showError } = form;
  const typed = useTyped(value, setValue, {
    read: (text) => readNumber(text, field.max),
    write: (number) => writeNumber(number, field.admin?.step === 0.01 ? 2 : 0),
    is: isNumber,
  });
  const disabled = readOnly || form.disabled;
  const wrong = typed.unreadable || showError;
  return (
    <FieldFrame
      field={field}
      parts={form.customComponents as CustomParts}
      path={path}
      readOnly={disabled}
      sentence={typed.unreadable ? NO_NUMBER : null}
      showError={showError}
    >
      <TypedInput
        describedBy={describedBy(path, field, wrong)}
        disabled={disabled}
        id={fieldIds(path).id}
        inputMode="decimal"
        invalid={wrong}
        onLeave={typed.leave}
        onType={typed.type}
        placeholder={typeof field.admin?.placeholder === 'string' ? field.admin.placeholder : undefined}
        required={field.required ?? false}
        value={typed.text}
      />
    </FieldFrame>
  );
}

export const NumberField = withCondition(NumberInput);
