'use client';

import type { ReactNode } from 'react';

interface TypedInputProps {
  id: string;
  value: string;
  /** Written in words where there is no visible label of its own. */
  label?: string;
  describedBy?: string | undefined;
  invalid: boolean;
  disabled: boolean;
  required: boolean;
  placeholder?: string | undefined;
  inputMode?: 'decimal' | 'numeric' | 'text';
  onType: (text: string) => void;
  onLeave: () => void;
  after?: ReactNode;
}

/** One line to type into; the form hears of every change, what stands there is tidied up when one leaves. */
export function TypedInput({ id, label, describedBy, invalid, onType, onLeave, after, ...input }: TypedInputProps) {
  return (
    <div className="entry__line">
      <input
        {...input}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        aria-label={label}
        autoComplete="off"
        id={id}
        onBlur={onLeave}
        onChange={(event) => onType(event.target.value)}
        type="text"
      />
      {after}
    </div>
  );
}
