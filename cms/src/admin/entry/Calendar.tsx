'use client';

import { addDays, dayOf, weekdayOf, type Day } from '@serviceportal/content-types/dates';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addMonths, sayDay, writeMonth } from './day.ts';

const WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] as const;

/** Keys that move within the grid (WAI-ARIA APG, Date Picker Dialog), and where to. */
const MOVES: Record<string, (day: Day) => Day> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

interface CalendarButtonProps {
  /** The chosen day, if there is one. */
  day: Day | null;
  /** Name of the field. */
  label: string;
  onChoose: (day: Day) => void;
}

/** Opens a calendar beside a field; a choice or Escape closes it and leads back to the button. */
export function CalendarButton({ day, label, onChoose }: CalendarButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="entry__calendar"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={`Kalender öffnen: ${label}`}
        className="entry__open"
        onClick={() => setOpen(!open)}
        ref={button}
        type="button"
      >
        <svg aria-hidden="true" height="18" viewBox="0 0 24 24" width="18">
          <path
            d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5"
            fill="none"
            stroke="currentColor"
            strokeLinecap="round"
            strokeWidth="2"
          />
        </svg>
      </button>
      {open ? (
        <Calendar
          chosen={day}
          label={label}
          onChoose={(next) => {
            onChoose(next);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

interface CalendarProps {
  chosen: Day | null;
  label: string;
  onChoose: (day: Day) => void;
  onClose: () => void;
}

function Calendar({ chosen, label, onChoose, onClose }: CalendarProps) {
  const today = dayOf(new Date());
  const [focused, setFocused] = useState<Day>(chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  /** Only keys of the grid move the focus into it; the buttons for the month keep theirs. */
  const follow = useRef(true);
  useEffect(() => {
    if (follow.current) grid.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
    follow.current = false;
  }, [focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (move && grid.current?.contains(event.target as Node)) {
      event.preventDefault();
      follow.current = true;
      setFocused(move(focused));
    }
  };
  const first = `${focused.slice(0, 8)}01`;
  const begin = addDays(first, -weekdayOf(first));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => addDays(begin, week * 7 + weekday)),
  ).filter((days) => days.some((day) => day.slice(0, 7) === focused.slice(0, 7)));

  return (
    <div aria-label={`Kalender: ${label}`} className="entry__month" onKeyDown={onKeyDown} role="dialog">
      <div className="entry__month-head">
        <button aria-label="Voriger Monat" onClick={() => setFocused(addMonths(focused, -1))} type="button">
          ‹
        </button>
        <span aria-live="polite">{writeMonth(focused)}</span>
        <button aria-label="Nächster Monat" onClick={() => setFocused(addMonths(focused, 1))} type="button">
          ›
        </button>
      </div>
      <table aria-label={writeMonth(focused)} ref={grid} role="grid">
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((day) => (
                <td aria-selected={day === chosen} key={day} role="gridcell">
                  <button
                    aria-current={day === today ? 'date' : undefined}
                    aria-label={sayDay(day)}
                    className={day.slice(0, 7) === focused.slice(0, 7) ? undefined : 'entry__other-month'}
                    onClick={() => onChoose(day)}
                    tabIndex={day === focused ? 0 : -1}
                    type="button"
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
