import { Argument, Command } from 'commander';
import type { PublishOptions } from './portal/publish.ts';
import type { WebServer } from './portal/web-server.ts';

/**
 * `npm run portal -- <command>`: what an operator does with the portal. Commands are loaded when they are called: loading
 * the CMS takes seconds, and `--help` should not.
 */
const program = new Command('portal').description('Publishes, watches and rolls back the sites of the portal.');

program
  .command('publish')
  .description('Publish sites and wait until they are live')
  .option(
    '--kommune <slug>',
    'site to publish (may be given several times)',
    (slug: string, all: string[]) => [...all, slug],
    [] as string[],
  )
  .option('--all', 'publish every site', false)
  .option('--allow-shrink', 'publish although a site loses more than a fifth of its pages', false)
  .action(async (options: PublishOptions) => (await import('./portal/publish.ts')).publish(options));

program
  .command('status')
  .description('Show what every site shows and how its last publish ended')
  .option('--json', 'as JSON', false)
  .option('--disk', 'also what sites take on the disk, which takes a while', false)
  .action(async (options: { json: boolean; disk: boolean }) => (await import('./portal/status.ts')).status(options));

program
  .command('rollback')
  .description('Put an older release of a site live again and hold the site there until it is published on purpose')
  .argument('<kommune>', 'site, e.g. wegberg')
  .argument('[release]', 'release to return to (default: the one before with other pages; see --list)')
  .option('--list', 'only list the releases there are', false)
  .action(async (slug: string, release: string | undefined, { list }: { list: boolean }) => {
    const { listSite, rollbackSite } = await import('./portal/rollback.ts');
    if (list) listSite(slug);
    else rollbackSite(slug, release);
  });

program
  .command('verify')
  .description(
    'Compare every file of what a site shows, or all of them show, with what was published, and every document',
  )
  .argument('[kommune]', 'site, e.g. wegberg')
  .option('--files', 'the files alone: needs no database', false)
  .action(async (slug: string | undefined, options: { files: boolean }) =>
    (await import('./portal/verify.ts')).verifySites(slug, options),
  );

program
  .command('web-server')
  .description('Print what the configurations in deploy/ include: the hash of the inline script, the key for forms')
  .addArgument(new Argument('<server>').choices(['nginx', 'caddy']))
  .action(async (server: WebServer) => (await import('./portal/web-server.ts')).printInclude(server));

program
  .command('seed')
  .description('Write the example content into an empty portal, or add synthetic services for measuring')
  .option('--scale <n>', 'number of synthetic services to add', (text: string) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1) throw new Error('--scale takes a whole number above 0');
    return count;
  })
  .action(async (options: { scale?: number }) => (await import('./portal/seed.ts')).seed(options));

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Database drivers keep the process alive.
process.exit();
