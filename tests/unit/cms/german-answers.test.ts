import { expect, test, vi } from 'vitest';
import { germanAnswers } from '../../../cms/src/errors/german-answers.ts';

/** What a person reads where a route answers this, or fails so. */
async function read(answer: () => Response): Promise<{ status: number; message: unknown; errors: unknown }> {
  const route = germanAnswers(() => Promise.resolve().then(answer));
  const response = await route(new Request('http://localhost:3000/api/x'), undefined);
  return { status: response.status, ...((await response.json()) as { message: unknown; errors: unknown }) };
}

test.each([
  ['an address that is none', 404, { message: 'Route not found "/api/x"' }, /gibt es nicht/],
  ['a way that is none', 501, { message: 'Cannot GET http://localhost:3000/api/x' }, /Bitte/],
  ['a file that is missing', 500, { errors: [{ message: 'Something went wrong.' }] }, /Bitte/],
  ['what somebody may not', 403, { error: 'Forbidden' }, /dürfen Sie nicht/],
])('%s is refused in German', async (_, status, body, sentence) => {
  const answer = await read(() => Response.json(body, { status }));
  expect(answer).toMatchObject({ status, message: expect.stringMatching(sentence) });
  expect(answer.errors).toEqual([{ message: answer.message }]);
  expect(answer.message).not.toMatch(/Cannot|went|found/);
});

test('a German sentence, its fields and an answer without a fault stay as they are', async () => {
  const refusal = {
    errors: [{ message: 'Bitte prüfen Sie: Titel', data: { errors: [{ path: 'titel', message: 'Du fehlst.' }] } }],
  };
  expect(await read(() => Response.json(refusal, { status: 400 }))).toEqual({ status: 400, ...refusal });
  expect(await read(() => Response.json({ message: 'Found' }))).toEqual({ status: 200, message: 'Found' });
});

test('what fails before anybody is asked is answered all the same', async () => {
  const broken = () => JSON.parse('{') as Response;
  expect(await read(broken)).toMatchObject({ status: 400, message: expect.stringMatching(/Bitte/) });
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const { status, message } = await read(() => {
    throw new Error('SELECT * FROM users');
  });
  const [, reference] = /Nummer ([A-Z2-9-]{9})\.$/.exec(String(message))!;
  expect(status).toBe(500);
  expect(message).not.toContain('SELECT');
  expect(log.mock.calls[0]![0]).toContain(reference);
  log.mockRestore();
});
