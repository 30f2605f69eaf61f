import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installedJava } from './java.ts';

/** Files given to one run of the checker: a command line has an end. */
const BATCH = 2000;
const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build', 'dist', 'vnu.jar');

/** As the checker writes it; a warning is an `info` with a `subType`. */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal' | 'io' | 'internal' | 'schema';
  message: string;
  url?: string;
  lastLine?: number;
  extract?: string;
}

/** Something the checker has to say, and where. */
export interface Finding {
  kind: string;
  message: string;
  /** Below the document root it was found in. */
  files: string[];
  extract: string;
}

export interface Validity {
  files: number;
  findings: Finding[];
}

/**
 * Checks every page, stylesheet and drawing in these document roots with the Nu Html Checker. Whatever it says is a finding,
 * remarks too.
 * @throws Error when there is no Java
 */
export async function checkWithNu(documentRoots: readonly string[]): Promise<Validity> {
  const java = installedJava();
  if (!java) throw new Error('The Nu Html Checker needs Java, and none was found.');
  const files = documentRoots.flatMap((root) =>
    globSync('**/*.{html,css,svg}', { cwd: root }).map((file) => join(root, file)),
  );
  const messages: Message[] = [];
  for (let from = 0; from < files.length; from += BATCH)
    messages.push(...(await check(java, files.slice(from, from + BATCH))));

  const where = ({ url = '', lastLine }: Message): string => {
    const file = url.startsWith('file:') ? fileURLToPath(url.replace(/^file:(?!\/\/)/, 'file://')) : url;
    const root = documentRoots.find((each) => file.startsWith(`${each}/`));
    return `${root ? relative(dirname(root), file) : file}${lastLine ? `:${lastLine}` : ''}`;
  };
  const findings = [
    ...Map.groupBy(messages, ({ type, subType, message }) => `${subType ?? type}: ${message}`).values(),
  ];
  return {
    files: files.length,
    findings: findings.map((same) => {
      const [{ type, subType, message, extract = '' }] = same as [Message, ...Message[]];
      return { kind: subType ?? type, message, files: same.map(where), extract };
    }),
  };
}

async function check(java: string, files: readonly string[]): Promise<Message[]> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg'];
  const { stdout } = await promisify(execFile)(java, ['-jar', JAR, ...options, ...files], { maxBuffer: 2 ** 28 });
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}
