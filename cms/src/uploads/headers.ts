import { kindOfMimeType } from './kinds.ts';

/**
 * Headers of an uploaded file that the admin serves: whoever opens one sees it, and nothing in it runs or asks for anything.
 * What is of no kind that the portal takes, and what a browser's own program would open inside the admin, is saved instead.
 */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  const kind = kindOfMimeType(headers.get('Content-Type')?.split(';', 1)[0]?.trim() ?? '');
  headers.set('Content-Type', kind ? kind.mimeType : 'application/octet-stream');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  );
  headers.set('Cache-Control', 'private, no-cache');
  if (!kind || kind.use === 'document') headers.set('Content-Disposition', 'attachment');
  return headers;
}
