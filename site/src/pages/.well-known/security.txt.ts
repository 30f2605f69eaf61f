import type { APIRoute } from 'astro';
import { expectView } from '../../renderer/expect.ts';

/** Where to report a weakness of the site (RFC 9116). */
export const GET: APIRoute = ({ locals }) => {
  const { baseUrl, email, expires } = expectView(locals, 'security');
  const lines = [
    `Contact: mailto:${email}`,
    `Expires: ${expires}`,
    'Preferred-Languages: de, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
