import { readEnvironment } from '@serviceportal/cms/environment';
import { handoverKey } from '@serviceportal/cms/handover';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { portalSecret } from '../state.ts';

/** The web servers that a configuration is shipped for, in `deploy/`. */
export type WebServer = 'nginx' | 'caddy';

/** `portal web-server`: what the shipped configuration of a web server includes, because it is another for each portal and build. */
export function printInclude(server: WebServer): void {
  const key = handoverKey(portalSecret(readEnvironment()));
  console.log(includeOf(server, SCRIPT_HASHES, key));
}

/** `scriptHashes` are CSP sources of the inline scripts that pages carry; with `key` forms are handed on. */
export function includeOf(server: WebServer, scriptHashes: readonly string[], key: string): string {
  const scripts = scriptHashes.join(' ');
  const lines =
    server === 'nginx'
      ? [`map "" $portal_scripts { default "${scripts}"; }`, `map "" $portal_key { default ${key}; }`]
      : [`vars portal_scripts "${scripts}"`, `vars portal_key ${key}`];
  return ['# Written by "portal web-server". It has the key in it: readable for the web server alone.', ...lines].join(
    '\n',
  );
}
