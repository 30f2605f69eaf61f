'use client';

import { germanDay } from '@serviceportal/content-types/dates';
import { useField, withCondition } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { useEffect, useRef, useState } from 'react';
import { CalendarButton } from './Calendar.tsx';
import { NO_DAY, readDay } from './day.ts';
import { describedBy, FieldFrame, fieldIds, type CustomParts } from './FieldFrame.tsx';
import { storedInstant, wallTime } from './instant.ts';
import { NO_TIME, readTime } from './time.ts';
import { TypedInput } from './TypedInput.tsx';

/** ISO 8601 with its zone, as an instant is stored. `Date.parse` reads much more, `10.12.2026` as a day in October. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
const isInstant = (value: unknown): value is string => typeof value === 'string' && INSTANT.test(value);

/**
 * A day and a time as clocks in Germany show them, whatever the zone of the browser; stored as an instant. Where the time
 * is left empty, the day counts from its beginning.
 */
function InstantInput({ field, path: given, readOnly = false }: DateFieldClientProps) {
  const form = useField<string | null>({ potentiallyStalePath: given });
  const { path, value, setValue, showError } = form;
  const [draft, setDraft] = useState<{ day: string; time: string } | null>(null);
  const [typing, setTyping] = useState(false);
  /** What the form was told and has not shown yet: it answers later than one types. Anything else comes from outside. */
  const told = useRef<(string | null)[]>([]);
  useEffect(() => {
    const answered = told.current.lastIndexOf(value ?? null);
    if (answered < 0) setDraft(null);
    told.current = answered < 0 ? [] : told.current.slice(answered);
  }, [value]);
  const date = field.admin?.date as { pickerAppearance?: string } | undefined;
  const dayOnly = date?.pickerAppearance === 'dayOnly';
  const stored = isInstant(value) ? wallTime(value) : null;
  const shown = draft ?? { day: stored ? germanDay(stored.day) : (value ?? ''), time: stored?.time ?? '' };

  const change = (next: { day: string; time: string }) => {
    setDraft(next);
    const day = readDay(next.day);
    const time = next.time.trim() === '' ? '00:00' : readTime(next.time);
    // What can't be read goes to the form as it is, so that it is refused and never lost.
    const meant = day && time ? storedInstant(day, time) : `${next.day} ${next.time}`.trim() || null;
    told.current.push(meant);
    setValue(meant);
  };
  const leave = () => {
    setTyping(false);
    // What was understood is written out; what was not stays as it is.
    const day = readDay(shown.day);
    if (draft && day)
      setDraft({ day: germanDay(day), time: shown.time.trim() === '' ? '' : (readTime(shown.time) ?? shown.time) });
  };
  const type = (part: 'day' | 'time') => (text: string) => {
    setTyping(true);
    change({ ...shown, [part]: text });
  };
  const noDay = readDay(shown.day) === undefined && (shown.day + shown.time).trim() !== '';
  const noTime = shown.time.trim() !== '' && readTime(shown.time) === undefined;
  const sentence = typing ? null : noDay ? NO_DAY : noTime ? NO_TIME : null;

  const disabled = readOnly || form.disabled;
  const label = String(field.label ?? field.name);
  const { id } = fieldIds(path);
  const common = {
    describedBy: describedBy(path, field, sentence !== null || showError),
    disabled,
    onLeave: leave,
    required: field.required ?? false,
  };
  return (
    <FieldFrame
      field={field}
      parts={form.customComponents as CustomParts}
      path={path}
      readOnly={disabled}
      sentence={sentence}
      showError={showError}
    >
      <div aria-label={label} className="entry__instant" role="group">
        <TypedInput
          {...common}
          after={
            disabled ? null : (
              <CalendarButton
                day={readDay(shown.day) ?? null}
                label={label}
                onChoose={(day) => change({ ...shown, day: germanDay(day) })}
              />
            )
          }
          id={id}
          inputMode="text"
          invalid={(noDay && !typing) || showError}
          onType={type('day')}
          placeholder="TT.MM.JJJJ"
          value={shown.day}
        />
        {dayOnly ? null : (
          <TypedInput
            {...common}
            id={`${id}-uhrzeit`}
            inputMode="text"
            invalid={(noTime && !typing) || showError}
            label={`${label}: Uhrzeit`}
            onType={type('time')}
            placeholder="HH:MM"
            value={shown.time}
          />
        )}
      </div>
    </FieldFrame>
  );
}

export const InstantField = withCondition(InstantInput);
