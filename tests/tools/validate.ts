import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@serviceportal/cms/environment';
import { currentId, siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { stateLayout } from '../../scripts/state.ts';
import { checkWithNu } from '../support/nu-checker.ts';
import { requireJava } from './require-java.ts';

const USAGE = `npm run validate -- [<kommune>…]
Checks every page, stylesheet and drawing of the published sites (all, or those named) with the Nu Html Checker.`;

/** Exit code: 0 only when the checker has nothing to say. */
async function validate(named: readonly string[]): Promise<number> {
  const { stateDir } = readEnvironment(process.env);
  const published = readdirSync(stateLayout.sites(stateDir)).filter((slug) => currentId(siteRootOf(stateDir, slug)));
  const unknown = named.filter((slug) => !published.includes(slug));
  if (unknown.length > 0) throw new Error(`Not published: ${unknown.join(', ')}. There are: ${published.join(', ')}`);
  const slugs = named.length > 0 ? named : published;
  if (slugs.length === 0) throw new Error(`No site is published in ${stateDir}.`);

  requireJava(console.log);
  const { files, findings } = await checkWithNu(slugs.map((slug) => siteLayout.current(siteRootOf(stateDir, slug))));
  for (const { kind, message, files: where, extract } of findings)
    console.error(`${kind}: ${message}\n  ${where.length} × e.g. ${where[0]}\n  ${extract.trim()}\n`);
  console.log(`${files} files of ${slugs.length} sites: ${findings.length || 'no'} kinds of messages.`);
  return findings.length > 0 ? 1 : 0;
}

const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
try {
  if (values.help) console.log(USAGE);
  else process.exitCode = await validate(positionals);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
