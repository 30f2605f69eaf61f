import { median, p95 } from './statistics.ts';

/** A table of plain text: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => (column === 0 ? (cells[0] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width)))
      .join('   ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.map(line)]
    .map((text) => `  ${text}`)
    .join('\n');
}

/** `840 ms`, `12.3 s` */
export function duration(milliseconds: number): string {
  return Math.abs(milliseconds) < 10_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `14.2 KB` */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** `23.4 ×` */
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;

/** Units done per second. */
export const perSecond = (count: number, milliseconds: number): string => (count / (milliseconds / 1000)).toFixed(0);

/** What is measured as a share of what it may cost. */
export const ofBudget = (value: number, budget: number): string => `${Math.round((100 * value) / budget)} %`;

/** Columns of a table of how long something takes. */
export const WAIT_COLUMNS = ['times', 'p50', 'p95', 'budget', 'p95 of it'];

/** A row of it; all in milliseconds. */
export const waitRow = (name: string, values: readonly number[], budget?: number): string[] => [
  name,
  String(values.length),
  duration(median(values)),
  duration(p95(values)),
  budget === undefined ? '' : `≤ ${duration(budget)}`,
  budget === undefined ? '' : ofBudget(p95(values), budget),
];
