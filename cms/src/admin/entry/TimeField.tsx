'use client';

import { withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { NO_TIME, readTime } from './time.ts';
import { TypedField } from './TypedField.tsx';
import type { Notation } from './use-typed.ts';

const NOTATION: Notation<string> = {
  read: readTime,
  write: (time) => time,
  is: (value) => typeof value === 'string',
};

/** A time of day, typed as one says it and stored as `HH:MM`. */
function TimeInput({ field, path, readOnly }: TextFieldClientProps) {
  return (
    <TypedField
      field={field}
      notation={NOTATION}
      path={path}
      placeholder="HH:MM"
      readOnly={readOnly}
      sentence={NO_TIME}
    />
  );
}

export const TimeField = withCondition(TimeInput);
