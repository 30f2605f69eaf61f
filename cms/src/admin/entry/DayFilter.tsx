'use client';

import { germanDay } from '@serviceportal/content-types/dates';
import type { TextFieldClient } from 'payload';
import { isDay, readDay } from './day.ts';
import { TypedInput } from './TypedInput.tsx';
import { useTyped } from './use-typed.ts';

interface DayFilterProps {
  field: TextFieldClient;
  disabled?: boolean;
  onChange: (value: string | null) => void;
  value: unknown;
}

/** A day to filter a list by; typed in German, compared as it is stored. */
export function DayFilter({ field, disabled = false, onChange, value }: DayFilterProps) {
  const typed = useTyped(value, onChange, { read: readDay, write: germanDay, is: isDay });
  return (
    <TypedInput
      disabled={disabled}
      id={`filter-${field.name}`}
      invalid={typed.unreadable}
      label={String(field.label ?? field.name)}
      onLeave={typed.leave}
      onType={typed.type}
      placeholder="TT.MM.JJJJ"
      required={false}
      value={typed.text}
    />
  );
}
