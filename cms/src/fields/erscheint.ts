import { dayOf, germanDay } from '@serviceportal/content-types';
import type { TextField } from 'payload';
import { germanInstant, isRealDay } from './days.ts';

type Document = Record<string, unknown>;
type Span = { from?: unknown; to?: unknown };

/**
 * Says in words whether a published document is on the site now: „geplant für …“, „auf der Website“, „vorbei seit …“.
 * Nothing is stored; it is worked out whenever the document is read.
 */
export function erscheintField(spanOf: (document: Document) => Span): TextField {
  return {
    name: 'erscheint',
    label: 'Auf der Website',
    type: 'text',
    virtual: true,
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [({ siblingData }) => appearance(siblingData, spanOf(siblingData), new Date())] },
    admin: { position: 'sidebar', readOnly: true },
  };
}

/** The words for a document whose days (`YYYY-MM-DD`) or instants are known. */
export function appearance({ _status }: Document, { from, to }: Span, now: Date): string {
  if (_status !== 'published') return 'nicht veröffentlicht';
  if (isBefore(now, from)) return `geplant für ${words(from)}`;
  if (isOver(now, to)) return `vorbei seit ${words(to)}`;
  return 'ja';
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isRealDay(value);
const instant = (value: unknown): number => Date.parse(value instanceof Date ? value.toISOString() : String(value));

const isBefore = (now: Date, from: unknown) => (isDay(from) ? dayOf(now) < from : now.getTime() < instant(from));
const isOver = (now: Date, to: unknown) => (isDay(to) ? dayOf(now) > to : now.getTime() >= instant(to));
const words = (value: unknown) => (isDay(value) ? germanDay(value) : germanInstant(new Date(instant(value))));
