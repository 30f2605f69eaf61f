import type { APIRoute } from 'astro';
import { calendarFile } from '../../../../renderer/calendar.ts';
import { expectView } from '../../../../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => calendarFile(expectView(locals, 'kalender'));
