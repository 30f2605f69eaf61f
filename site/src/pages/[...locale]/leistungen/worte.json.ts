import type { APIRoute } from 'astro';
import { expectView } from '../../../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => {
  const { worte } = expectView(locals, 'worte');
  return new Response(`${JSON.stringify(worte)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
