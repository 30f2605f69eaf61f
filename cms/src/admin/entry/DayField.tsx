'use client';

import { germanDay, type Day } from '@serviceportal/content-types/dates';
import { withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { CalendarButton } from './Calendar.tsx';
import { isDay, NO_DAY, readDay } from './day.ts';
import { TypedField } from './TypedField.tsx';
import type { Notation } from './use-typed.ts';

const NOTATION: Notation<Day> = { read: readDay, write: germanDay, is: isDay };

/** A calendar day: typed in German or chosen from a calendar, stored as `YYYY-MM-DD`. */
function DayInput({ field, path, readOnly }: TextFieldClientProps) {
  return (
    <TypedField
      after={(day, choose) => <CalendarButton day={day} label={String(field.label ?? field.name)} onChoose={choose} />}
      field={field}
      notation={NOTATION}
      path={path}
      placeholder="TT.MM.JJJJ"
      readOnly={readOnly}
      sentence={NO_DAY}
    />
  );
}

export const DayField = withCondition(DayInput);
