import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => {
  return new Response(expectView(locals, 'thema').css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
