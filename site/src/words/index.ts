import type { Locale } from '@serviceportal/content-types';
import { de, type Words } from './de.ts';
import { en } from './en.ts';
import { leicht } from './leicht.ts';
import { nl } from './nl.ts';

export type { Words };

/** The site's own words by locale. */
export const WORDS: Record<Locale, Words> = { de, 'de-simple': leicht, en, nl };
