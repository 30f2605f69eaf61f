import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { repositoryRoot } from '../../scripts/state.ts';

/** What of Vitest's JSON report is read here (its reporter `json`, which follows Jest's). */
interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

const LINES_OF_A_MESSAGE = 12;

/** The failed tests of a report, one paragraph each: file, name and the beginning of the message. */
export function failuresIn(reportFile: string): string[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return [`No report at ${reportFile}: Vitest ended before it could write one.`];
  }
  return report.testResults.flatMap((file) => {
    const name = relative(repositoryRoot, file.name);
    const failed = file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => paragraph(`${name}: ${test.fullName}`, test.failureMessages?.join('\n') ?? ''));
    if (failed.length === 0 && file.status === 'failed') return [paragraph(name, file.message ?? '')];
    return failed;
  });
}

function paragraph(title: string, message: string): string {
  const lines = message.trim().split('\n');
  const shown = lines.slice(0, LINES_OF_A_MESSAGE);
  if (lines.length > shown.length) shown.push('…');
  return [title, ...shown.map((line) => `  ${line}`)].join('\n');
}
