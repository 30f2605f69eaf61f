'use client';

import { useState } from 'react';

/** How a kind of value is typed and shown. */
export interface Notation<Value> {
  /** The value of what was typed; undefined where it can't be read. */
  read: (typed: string) => Value | undefined;
  write: (value: Value) => string;
  /** Whether a stored value is one of this kind; another one is shown as it is. */
  is: (value: unknown) => value is Value;
}

export interface Typed {
  /** What stands in the input. */
  text: string;
  /** Something stands there that can't be read. */
  unreadable: boolean;
  type: (text: string) => void;
  leave: () => void;
}

/**
 * What somebody types, and the value it means. While they type, their text stays; when they leave, it is written out as it
 * was understood. What can't be read goes to the form as it is, so that it is refused with a sentence and never lost.
 */
export function useTyped<Value>(
  value: unknown,
  setValue: (value: Value | string | null) => void,
  { read, write, is }: Notation<Value>,
): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const stored = value === null || value === undefined ? '' : is(value) ? write(value) : String(value);
  const text = typed ?? stored;
  return {
    text,
    unreadable: !typing && text.trim() !== '' && read(text) === undefined,
    type: (next) => {
      setTyping(true);
      setTyped(next);
      setValue(next.trim() === '' ? null : (read(next) ?? next.trim()));
    },
    leave: () => {
      setTyping(false);
      setTyped(null);
    },
  };
}
