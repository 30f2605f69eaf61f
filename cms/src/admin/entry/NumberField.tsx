'use client';

import { withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { NO_NUMBER, readNumber, writeNumber } from './number.ts';
import { TypedField } from './TypedField.tsx';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** A number, typed with a comma or a point whatever language the browser speaks. Amounts of money show their cents. */
function NumberInput({ field, path, readOnly }: NumberFieldClientProps) {
  return (
    <TypedField
      field={field}
      inputMode="decimal"
      notation={{
        read: (text) => readNumber(text, field.max),
        write: (number) => writeNumber(number, field.admin?.step === 0.01 ? 2 : 0),
        is: isNumber,
      }}
      path={path}
      placeholder={typeof field.admin?.placeholder === 'string' ? field.admin.placeholder : undefined}
      readOnly={readOnly}
      sentence={NO_NUMBER}
    />
  );
}

export const NumberField = withCondition(NumberInput);
