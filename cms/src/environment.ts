import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { passwordProblem } from './sign-in/password.ts';

/** Sentence for a wrong value: names the variable and says what it takes. */
const port = (name: string, standard: number) =>
  z.coerce
    .number(`${name} must be a port number from 1 to 65535`)
    .int(`${name} must be a whole number`)
    .min(1, `${name} must be a port number from 1 to 65535`)
    .max(65535, `${name} must be a port number from 1 to 65535`)
    .default(standard);

/** What a server listens on: by default nothing but this machine, where a web server of the operator stands in front. */
const host = (name: string) =>
  z
    .string()
    .refine(
      (value) => value === 'localhost' || isIP(value) !== 0,
      `${name} must be an IP address of this machine, e.g. 127.0.0.1, or 0.0.0.0 for all of them`,
    )
    .default('127.0.0.1');

const schema = z
  .object({
    PORTAL_STATE: z.string().min(1, 'PORTAL_STATE must name a folder').default('./var'),
    CMS_PORT: port('CMS_PORT', 3000),
    SITE_PORT: port('SITE_PORT', 4321),
    CMS_HOST: host('CMS_HOST'),
    SITE_HOST: host('SITE_HOST'),
    DATABASE_URL: z
      .string()
      .regex(
        /^mongodb(\+srv)?:\/\/\S+$/,
        'DATABASE_URL must start with mongodb:// or mongodb+srv://; leave it unset for the built-in SQLite file',
      )
      .optional(),
    PORTAL_SECRET: z
      .string()
      .min(32, 'PORTAL_SECRET must have at least 32 characters; leave it unset to have one generated')
      .optional(),
    PORTAL_ADMIN_EMAIL: z.email('PORTAL_ADMIN_EMAIL must be an e-mail address').optional(),
    PORTAL_ADMIN_PASSWORD: z
      .string()
      .refine(
        (value) => passwordProblem(value) === null,
        'PORTAL_ADMIN_PASSWORD must have at least 12 characters and not be easy to guess; leave it unset to have one generated',
      )
      .optional(),
  })
  .refine((env) => env.CMS_PORT !== env.SITE_PORT, { message: 'CMS_PORT and SITE_PORT must differ' });

/** The portal's settings, checked. */
export interface Environment {
  /** Absolute path of the folder that holds all state. */
  stateDir: string;
  cmsPort: number;
  sitePort: number;
  /** IP addresses (or `localhost`) that the two servers listen on. */
  cmsHost: string;
  siteHost: string;
  /** `mongodb://…`, or null for the SQLite file in the state folder. */
  databaseUrl: string | null;
  secret: string | null;
  adminEmail: string | null;
  adminPassword: string | null;
}

/** Raised for a wrong variable; the message names it and says what it takes. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads the settings from environment variables. An empty variable counts as unset.
 * @throws EnvironmentError naming every wrong variable
 */
export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(({ message }) => message).join('\n'));
  const { data } = parsed;
  return {
    stateDir: resolve(data.PORTAL_STATE),
    cmsPort: data.CMS_PORT,
    sitePort: data.SITE_PORT,
    cmsHost: data.CMS_HOST,
    siteHost: data.SITE_HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    secret: data.PORTAL_SECRET ?? null,
    adminEmail: data.PORTAL_ADMIN_EMAIL ?? null,
    adminPassword: data.PORTAL_ADMIN_PASSWORD ?? null,
  };
}
