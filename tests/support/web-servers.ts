import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { includeOf, type WebServer } from '../../scripts/portal/web-server.ts';
import { repositoryRoot } from '../../scripts/state.ts';

/** Debian's packages of what the configurations in `deploy/` are for. */
export const WEB_SERVER_PACKAGES = ['nginx', 'libnginx-mod-http-perl', 'caddy'] as const;

const PERL_MODULE = '/usr/lib/nginx/modules/ngx_http_perl_module.so';

/** The web servers that are not installed, with what their configuration needs. */
export function missingWebServers(): WebServer[] {
  const has = (program: string, version: string) => spawnSync(program, [version]).status === 0;
  return [
    ...(has('nginx', '-v') && existsSync(PERL_MODULE) ? [] : (['nginx'] as const)),
    ...(has('caddy', 'version') ? [] : (['caddy'] as const)),
  ];
}

export interface WebServerOptions {
  /** `$PORTAL_STATE` */
  stateDir: string;
  scriptHashes: readonly string[];
  /** Where forms are handed on to, as `host:port`, and the key for that. */
  cms: string;
  key: string;
}

export interface RunningWebServer {
  port: number;
  stop(): Promise<void>;
}

/**
 * Starts a web server on loopback with the configuration that is shipped for it; paths, ports and addresses are filled in as an
 * operator would, and what else a configuration of the whole server has is around it.
 */
export async function startWebServer(server: WebServer, options: WebServerOptions): Promise<RunningWebServer> {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  const port = await freePort();
  const include = join(folder, 'serviceportal.inc');
  writeFileSync(include, includeOf(server, options.scriptHashes, options.key));
  const fillIn = (file: string, values: Record<string, string>) =>
    Object.entries(values).reduce(
      (text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`deploy/${file} has no ${from} to be filled in.`);
        return text.replaceAll(from, to);
      },
      readFileSync(join(repositoryRoot, 'deploy', file), 'utf8'),
    );
  const common = { '/var/lib/serviceportal': options.stateDir, '127.0.0.1:3000': options.cms };
  const command =
    server === 'nginx'
      ? nginx(
          folder,
          fillIn('nginx.conf', {
            ...common,
            '/etc/nginx/serviceportal.inc': include,
            'listen 80;': `listen 127.0.0.1:${port};`,
          }),
        )
      : caddy(
          folder,
          fillIn('Caddyfile', {
            ...common,
            '/etc/caddy/serviceportal.inc': include,
            '\n:80 {': `\nhttp://:${port} {\n\tbind 127.0.0.1`,
          }),
        );
  return run(command, port, folder);
}

interface Command {
  program: string;
  args: string[];
}

function nginx(folder: string, sites: string): Command {
  writeFileSync(join(folder, 'sites.conf'), sites);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  // As root it would go on as another user, who may not read temporary folders.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${PERL_MODULE}; ${user} worker_processes auto; daemon off; pid ${join(folder, 'pid')};
events { }
http { access_log off; ${temporary.join(' ')} include ${join(folder, 'sites.conf')}; }
`,
  );
  return { program: 'nginx', args: ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')] };
}

function caddy(folder: string, sites: string): Command {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${sites}`);
  return { program: 'caddy', args: ['run', '--config', file, '--adapter', 'caddyfile'] };
}

async function run({ program, args }: Command, port: number, folder: string): Promise<RunningWebServer> {
  const home = join(folder, 'home');
  mkdirSync(home);
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  let hasEnded = false;
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      hasEnded = true;
      resolve();
    }),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  // Any answer will do.
  while (!hasEnded) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return { port, stop };
    await sleep(50);
  }
  throw new Error(`${program} ended at its start:\n${said}`);
}

/** A port that nobody has at the moment: these servers cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
