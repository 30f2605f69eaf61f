import type { Payload } from 'payload';

/** Löschfrist of what visitors wrote, in months: long enough to compare a year with the last. */
export const RUECKMELDUNG_MONATE = 12;

/** Deletes what visitors wrote longer ago than the Löschfrist. Answers how many there were. */
export async function pruneRueckmeldungen(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - RUECKMELDUNG_MONATE);
  const { docs } = await payload.delete({
    collection: 'rueckmeldungen',
    where: { createdAt: { less_than: before.toISOString() } },
    depth: 0,
  });
  return docs.length;
}
