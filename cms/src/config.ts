import { join, resolve } from 'node:path';
import { LOCALE_INFO, LOCALES, TIME_ZONE } from '@serviceportal/content-types';
import { de } from '@payloadcms/translations/languages/de';
import { buildConfig, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { guarded } from './access/guard.ts';
import { germanTranslations } from './admin/german.ts';
import { collections } from './collections/index.ts';
import { database } from './database.ts';
import { unsentEmail } from './email.ts';
import { answerError, loggingLevels } from './errors/answer-error.ts';
import { richTextEditor } from './fields/rich-text.ts';
import { scheduledPublishes } from './publishing/scheduled.ts';
import { incomingDirOf, mediaDirOf } from './state-folder.ts';
import { JSON_BYTES, UPLOAD_BYTES } from './uploads/limits.ts';

export interface PortalConfig {
  /** Folder of uploads, database and published sites. */
  stateDir: string;
  databaseUrl: string | null;
  /** Signs sessions and previews. */
  secret: string;
  /** Where the admin answers, e.g. `http://localhost:3000`. */
  serverUrl: string;
  /** Milliseconds that a write waits for another process's, where the default is not right. */
  databasePatience?: number;
}

/** The Payload configuration, the same in every process. */
export async function buildPortalConfig({
  stateDir,
  databaseUrl,
  secret,
  serverUrl,
  databasePatience,
}: PortalConfig): Promise<SanitizedConfig> {
  // Only Payload's own command line, which runs in the folder of this package, writes to these places.
  const source = resolve('src');
  const config = await buildConfig({
    secret,
    serverURL: serverUrl,
    csrf: [serverUrl],
    cors: [],
    admin: {
      user: 'users',
      // Payload's other choice asks a foreign server for a picture of every editor.
      avatar: 'default',
      dateFormat: 'dd.MM.yyyy HH:mm',
      components: { graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Icon.tsx#Icon' } },
      meta: { titleSuffix: ' – Serviceportal' },
      timezones: { defaultTimezone: TIME_ZONE, supportedTimezones: [{ label: 'Deutschland', value: TIME_ZONE }] },
      importMap: { baseDir: source, importMapFile: join(source, 'app/(payload)/admin/importMap.js') },
    },
    i18n: { supportedLanguages: { de }, fallbackLanguage: 'de', translations: { de: germanTranslations } },
    localization: {
      // No language falls back to another. Switching `fallback` off as a whole would say the same, but also leave a
      // request that names no language without any, instead of with German.
      locales: LOCALES.map((code) => ({ code, label: LOCALE_INFO[code].label, fallbackLocale: [] })),
      defaultLocale: 'de',
      fallback: true,
    },
    editor: richTextEditor,
    collections: collections(mediaDirOf(stateDir)),
    db: await database(stateDir, databaseUrl, databasePatience),
    jobs: scheduledPublishes,
    graphQL: { disable: true },
    telemetry: false,
    // For what tells the worker of requests.
    custom: { stateDir },
    email: unsentEmail,
    // What a command prints on standard output is its answer alone.
    logger: { options: { level: 'warn' }, destination: process.stderr },
    loggingLevels,
    hooks: { afterError: [answerError] },
    maxDepth: 2,
    upload: {
      // A video of 300 MB goes through the disk, not through memory.
      useTempFiles: true,
      tempFileDir: incomingDirOf(stateDir),
      abortOnLimit: true,
      requestSizeLimit: UPLOAD_BYTES + JSON_BYTES,
      limits: { files: 1, fileSize: UPLOAD_BYTES, fieldSize: JSON_BYTES },
    },
    sharp,
    typescript: { outputFile: join(source, 'payload-types.ts') },
  });
  return guarded(config);
}
