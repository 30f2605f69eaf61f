import { createHmac, timingSafeEqual } from 'node:crypto';
import { HANDOVER_HEADERS } from '@serviceportal/content-types';

/** Who a form comes from, as the web server that handed it on says. */
export interface Handover {
  /** The `Host` the visitor asked, with its port. */
  site: string;
  /** The visitor's network address. */
  client: string;
}

/**
 * The key by which a web server proves that it is the portal's own. Another server than the bundled one gets it from
 * `printf rueckmeldung | openssl dgst -sha256 -hmac "$PORTAL_SECRET" -r`.
 */
export function handoverKey(secret: string): string {
  return createHmac('sha256', secret).update('rueckmeldung').digest('hex');
}

/** What the web server says of the visitor; null where the request does not come from the portal's own web server. */
export function handoverOf(headers: Headers, secret: string): Handover | null {
  const given = Buffer.from(headers.get(HANDOVER_HEADERS.key) ?? '');
  const right = Buffer.from(handoverKey(secret));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const site = headers.get(HANDOVER_HEADERS.site);
  const client = headers.get(HANDOVER_HEADERS.client);
  return site && client ? { site, client } : null;
}
