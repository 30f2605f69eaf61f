/** Besides the newest releases: of how many hours and days the last one stays, counting those that have one. */
export const KEEP_HOURS = 6;
export const KEEP_DAYS = 7;

/** What two releases of one hour, or of one day (UTC), have in common: the beginning of their ids. */
const hourOf = (id: string) => id.slice(0, 'yyyymmddThh'.length);
const dayOf = (id: string) => id.slice(0, 'yyyymmdd'.length);

/**
 * The releases that stay: the `newest` ones, the last of each of the latest hours and the last of each of the latest days. So many
 * saves at once do not push out what was live before, and there are never more than the sum of the three, whatever the clock does.
 * `ids` are those of releases that were live, oldest first.
 */
export function releasesToKeep(ids: readonly string[], newest: number): Set<string> {
  const lastOf = (period: (id: string) => string) => [...new Map(ids.map((id) => [period(id), id])).values()];
  return new Set([...ids.slice(-newest), ...lastOf(hourOf).slice(-KEEP_HOURS), ...lastOf(dayOf).slice(-KEEP_DAYS)]);
}
