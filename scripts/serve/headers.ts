import { extname } from 'node:path';
import { pagePath } from '@serviceportal/content-types';

/** Names that change with their content: Astro's assets, media, preview pictures, the parts of the search index and its words. */
const HASHED = /^\/(?:_astro|medien|vorschau)\/|^\/pagefind\/woerter\/[^/]+\.txt$|\.pf_(?:meta|index|filter|sort)$/;

export function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
};

/** Parts of the search index and other files a page reads itself have no type of their own. */
export function contentType(path: string): string {
  return CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
}

/** True for what editors uploaded and a browser opens as a document. Its reader of PDF is none, and would not start in a sandbox. */
export const isUpload = (file: string): boolean => file.startsWith('/medien/') && !file.endsWith('.pdf');

/**
 * What an uploaded file may do when it is opened by itself: nothing. Pages that show it have a policy of their own.
 */
export const UPLOAD_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const BOXES = pagePath('de', 'einbetten');

/** True for a box that other websites show in a frame; the page about the boxes is a page like others. */
export function isBox(file: string): boolean {
  return file.startsWith(BOXES) && file !== `${BOXES}index.html`;
}

/**
 * Headers of every answer. `scriptHashes` are CSP sources (`'sha256-…'`) of inline scripts the pages may carry;
 * `wasm-unsafe-eval` lets Pagefind run its WebAssembly. `framed`: other websites may show the page.
 */
export function securityHeaders(scriptHashes: readonly string[], framed = false): Record<string, string> {
  const policy = [
    "default-src 'none'",
    // The page about boxes for other websites shows them.
    "frame-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "worker-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? 'https: http:' : "'none'"}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': framed ? 'unsafe-none' : 'same-origin',
  };
}
