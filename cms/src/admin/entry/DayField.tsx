'use client';

import { germanDay } from '@serviceportal/content-types/dates';
import { useField, withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { CalendarButton } from './Calendar.tsx';
import { isDay, NO_DAY, readDay } from './day.ts';
import { describedBy, FieldFrame, fieldIds, type CustomParts } from './FieldFrame.tsx';
import { TypedInput } from './TypedInput.tsx';
import { useTyped } from './use-typed.ts';

/** A calendar day: typed in German or chosen from a calendar, stored as `YYYY-MM-DD`. */
function DayInput({ field, path: given, readOnly = false }: TextFieldClientProps) {
  const form = useField<string | null>({ potentiallyStalePath: given });
  const { path, value, setValue, showError } = form;
  const typed = useTyped(value, setValue, { read: readDay, write: germanDay, is: isDay });
  const disabled = readOnly || form.disabled;
  const wrong = typed.unreadable || showError;
  return (
    <FieldFrame
      field={field}
      parts={form.customComponents as CustomParts}
      path={path}
      readOnly={disabled}
      sentence={typed.unreadable ? NO_DAY : null}
      showError={showError}
    >
      <TypedInput
        after={
          disabled ? null : (
            <CalendarButton
              day={isDay(value) ? value : null}
              label={String(field.label ?? field.name)}
              onChoose={(day) => setValue(day)}
            />
          )
        }
        describedBy={describedBy(path, field, wrong)}
        disabled={disabled}
        id={fieldIds(path).id}
        inputMode="text"
        invalid={wrong}
        onLeave={typed.leave}
        onType={typed.type}
        placeholder="TT.MM.JJJJ"
        required={field.required ?? false}
        value={typed.text}
      />
    </FieldFrame>
  );
}

export const DayField = withCondition(DayInput);
