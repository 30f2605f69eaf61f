import { CorpusReadError, SnapshotError } from '@serviceportal/cms';
import { PublishError, systemErrorOf } from '@serviceportal/site/publish';

/** A site that ended the process before, at no page in particular. */
export class StalledSite extends Error {
  constructor() {
    super('the process hung at this site before');
  }
}

const NO_SPACE = 'Auf dem Rechner des Portals ist kein Speicherplatz mehr frei.';
const NO_RIGHT = 'Das Portal darf auf seinem Rechner an dieser Stelle nicht schreiben.';
const NO_DATABASE = 'Die Datenbank des Portals antwortet im Moment nicht oder ist gesperrt.';
const SYSTEM: Record<string, string> = {
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EROFS: NO_RIGHT,
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
};

/**
 * What stands in the way of a publish from outside, in a German sentence: it goes on by itself when that is over. Nothing
 * where the fault lies in the content or the program, and only a person can mend it.
 */
export function outsideReason(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (cause instanceof CorpusReadError || code.startsWith('SQLITE_') || cause.name.startsWith('Mongo'))
      return NO_DATABASE;
    if (cause instanceof PublishError && code === 'index') return cause.message;
    // A page that could not be written tells what the system said.
    const told = cause instanceof PublishError && code === 'system' ? { message: cause.detail } : cause;
    const system = cause instanceof PublishError && code !== 'system' ? undefined : systemErrorOf(told);
    if (system)
      return SYSTEM[system] ?? `Der Rechner des Portals kann im Moment nicht lesen oder schreiben (${system}).`;
  }
  return undefined;
}

/** What editors read while the portal tries again. */
export const triedAgain = (reference: string) =>
  `Das Portal versucht es von selbst wieder, spätestens alle fünf Minuten. Nummer für die Kreis-IT: ${reference}.`;

/** What editors read where a publish failed; what the log tells under the reference is for who runs the portal. */
export function explain(error: unknown, reference: string): string {
  if (error instanceof StalledSite)
    return 'Das Veröffentlichen dieser Website kam mehrmals zu keinem Ende und hätte alle anderen aufgehalten; sie zeigt ihren letzten Stand. Bitte informieren Sie die Kreis-IT; veröffentlicht wird wieder, wenn jemand es ausdrücklich anfordert.';
  if (error instanceof PublishError || error instanceof SnapshotError) return error.message;
  return `Beim Veröffentlichen ist ein unerwarteter Fehler aufgetreten; die Website zeigt ihren letzten Stand. Bitte nennen Sie der Kreis-IT die Nummer ${reference}.`;
}
