import { addDays, instantInGermany, type Day } from '@serviceportal/content-types';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { FileView, KalenderEintrag } from '../view/files.ts';

/** Events as a calendar file (RFC 5545). The same content gives the same file. */
export function calendarFile({ baseUrl, titel, veranstaltungen }: Extract<FileView, { kind: 'kalender' }>): Response {
  const calendar = ical({
    name: titel,
    prodId: { company: 'Serviceportal', product: 'Veranstaltungen', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
    // Times are written in UTC: with a zone, the library would write the machine's own wall clock.
  });
  for (const eintrag of veranstaltungen) {
    calendar.createEvent({
      id: `${eintrag.id}@${new URL(baseUrl).hostname}`,
      // The stamp is that of the content, so that the same content gives the same file.
      stamp: new Date(eintrag.updatedAt),
      summary: eintrag.titel,
      description: eintrag.beschreibung,
      location: eintrag.ort,
      url: `${baseUrl}${eintrag.path}`,
      status: eintrag.abgesagt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...span(eintrag.termin),
    });
  }
  // RFC 5545 § 3.1: every line ends with CRLF, the last one too.
  return new Response(`${calendar.toString()}\r\n`, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

/** A whole-day event ends, after RFC 5545, on the day it no longer covers. */
function span(termin: KalenderEintrag['termin']) {
  if (termin.art === 'ganztaegig') {
    return { allDay: true, start: midnight(termin.von), end: midnight(addDays(termin.bis, 1)) };
  }
  const { tag, von, bisTag, bis } = termin;
  const start = instantInGermany(tag, von);
  const end = bis ? instantInGermany(bisTag, bis) : undefined;
  // The library turns round what is the wrong way round; an event without an end says less, but nothing false.
  return { start, ...(end && end > start && { end }) };
}

/** A day as the library reads it for whole-day events: in UTC. */
const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
