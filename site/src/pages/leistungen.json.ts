import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => {
  const { leistungen } = expectView(locals, 'leistungenJson');
  return new Response(`${JSON.stringify(leistungen)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
