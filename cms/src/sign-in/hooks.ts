import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { requestEditor } from '../access/roles.ts';
import { refuse } from '../refuse.ts';
import { clientAddress } from './address.ts';
import { SignInLimits, type Attempt } from './limits.ts';
import { passwordProblem } from './password.ts';
import { isStoredPassword, pretendToLook } from './stored-password.ts';

const SLOW_DOWN: Record<Exclude<Attempt, 'go on'>, string> = {
  'too many from here':
    'Von Ihrem Anschluss kamen zu viele falsche Anmeldungen. Bitte warten Sie zehn Minuten und versuchen Sie es dann noch einmal.',
  'too many for this account':
    'Gerade versuchen sehr viele, sich mit dieser E-Mail-Adresse anzumelden. Bitte versuchen Sie es in einer Minute noch einmal.',
};

/** A longer one is no password, and would be hashed all the same. */
const LONGEST_TRY = 1000;

const limits = new SignInLimits();

/** An attempt that tells by its time whether it was wrong costs; `refuse` says so where there were too many. */
async function beginAttempt(req: PayloadRequest, account: string): Promise<void> {
  const attempt = await limits.begin(account, clientAddress(req));
  if (attempt !== 'go on') refuse(req, SLOW_DOWN[attempt], { status: 429 });
}

/** Refuses an e-mail address that is no text; Payload reads it as one before any field is checked. */
export const textAsEmail: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { email } = (args as { data?: { email?: unknown } }).data ?? {};
  if (email !== undefined && typeof email !== 'string')
    refuse(req, 'Bitte geben Sie eine E-Mail-Adresse an.', { field: { collection: 'users', path: 'email' } });
  return args;
};

/**
 * Before Payload looks for the account: counts the attempt, and where there is no such account, takes the time that looking at
 * the password of one takes. The portal's own scripts sign nobody in.
 */
export const slowDownGuessing: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation === 'resetPassword')
    req.context.newPassword = (args as { data?: { password?: unknown } }).data?.password;
  if (operation !== 'login' || overrideAccess) return args;
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data;
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password.trim()) return args;
  if (password.length > LONGEST_TRY)
    refuse(req, 'Die E-Mail-Adresse oder das Passwort ist nicht richtig.', { status: 401 });
  await beginAttempt(req, email);
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
  });
  if (totalDocs === 0) await pretendToLook(password);
  return args;
};

export const rememberSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await limits.succeed(String(user.email), clientAddress(req));
};

/**
 * Before a person is saved: a new password must be a good one, and whoever changes their own password or e-mail address must
 * know the password, so that a desk left open for a minute is not an account lost. Kreis-IT sets those of others.
 */
export const guardCredentials: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data;
  const { aktuellesPasswort, ...changed } = data as Record<string, unknown>;
  const password = changed.password ?? req.context.newPassword;
  delete req.context.newPassword;
  const before = (originalDoc ?? {}) as { id?: unknown; email?: unknown; name?: unknown };
  if (password !== undefined && password !== null && password !== '') {
    const problem = passwordProblem(password, {
      email: changed.email ?? before.email,
      name: changed.name ?? before.name,
    });
    if (problem) refuse(req, problem, { field: { collection: 'users', path: 'password' } });
  }
  const isOwn = operation === 'update' && requestEditor(req)?.id === String(before.id);
  const isNewEmail = typeof changed.email === 'string' && changed.email.trim().toLowerCase() !== before.email;
  if (isOwn && (password || isNewEmail)) await requireCurrentPassword(req, String(before.id), aktuellesPasswort);
  return changed;
};

async function requireCurrentPassword(req: PayloadRequest, id: string, given: unknown): Promise<void> {
  const field = { collection: 'users', path: 'aktuellesPasswort' } as const;
  if (typeof given !== 'string' || given === '')
    return refuse(req, 'Bitte geben Sie hier Ihr jetziges Passwort ein, um E-Mail-Adresse oder Passwort zu ändern.', {
      field,
    });
  const stored = await req.payload.db.findOne<{ id: string; email: string; hash?: string; salt?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  if (!stored) return;
  await beginAttempt(req, stored.email);
  if (given.length > LONGEST_TRY || !(await isStoredPassword(given, stored)))
    return refuse(req, 'Das ist nicht Ihr jetziges Passwort.', { field });
  await limits.succeed(stored.email, clientAddress(req));
}
