import { randomUUID } from 'node:crypto';
import { handleEndpoints, type Payload, type TypedUser } from 'payload';
import type { Content } from './content.ts';

export interface Person {
  id: string;
  /** As Payload's access rules get to see them. */
  user: TypedUser;
  email: string;
  password: string;
  apiKey: string;
}

/** One person per role; `a` and `b` write for Ahausen and Bergstadt. */
export type Role = 'a' | 'b' | 'kreis' | 'it';
export type People = Record<Role, Person>;

export async function writePeople(payload: Payload, { kommunen }: Content): Promise<People> {
  const person = async (name: string, rolle: string, kommune?: string): Promise<Person> => {
    const sign = { email: `${name}@portal.example`, password: `drei-Worte-fuer-${name}`, apiKey: randomUUID() };
    const { id } = await payload.create({
      collection: 'users',
      data: { ...sign, name, rolle, kommune, enableAPIKey: true } as never,
      depth: 0,
    });
    const user = await payload.findByID({ collection: 'users', id, depth: 0 });
    return { ...sign, id: String(id), user: { ...user, collection: 'users' } as TypedUser };
  };
  return {
    a: await person('a', 'kommune-redaktion', kommunen.ahausen),
    b: await person('b', 'kommune-redaktion', kommunen.bergstadt),
    kreis: await person('kreis', 'kreis-redaktion', kommunen.musterland),
    it: await person('it', 'kreis-it'),
  };
}

export interface Answer {
  status: number;
  body: {
    id?: string;
    doc?: Record<string, unknown> & { id: string };
    docs?: (Record<string, unknown> & { id: string })[];
  } & Record<string, unknown>;
}

/** Asks Payload's REST API as a browser would, without a server in between. */
export async function rest(
  payload: Payload,
  authorization: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const headers = new Headers(authorization ? { authorization } : {});
  if (body !== undefined) headers.set('content-type', 'application/json');
  // Without a fallback language, Payload's REST API has no language at all unless it is told one.
  const url = new URL(`http://localhost:3000/api${path}`);
  if (!url.searchParams.has('locale')) url.searchParams.set('locale', 'de');
  const request = new Request(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await handleEndpoints({ config: payload.config, request });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? text.startsWith('{');
  return { status: response.status, body: (isJson && text ? JSON.parse(text) : { text }) as Answer['body'] };
}

export const apiKey = ({ apiKey }: Person) => `users API-Key ${apiKey}`;
/** Signs in with the password, as the admin does: the token comes in a cookie alone. */
export async function session(
  payload: Payload,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<string> {
  const request = new Request('http://localhost:3000/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const response = await handleEndpoints({ config: payload.config, request });
  const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`${email} could not sign in: ${await response.text()}`);
  return `JWT ${token}`;
}
