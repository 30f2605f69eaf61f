import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => {
  const { schema } = expectView(locals, 'leistungenSchema');
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
