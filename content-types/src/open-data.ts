import { z } from 'zod';
import { httpUrl, instant, slug, text } from './snapshot/common.ts';

/** One row of `/leistungen.json`, the open data of a site. Its descriptions become those of the published JSON Schema. */
export const leistungJson = z
  .strictObject({
    leikaId: z
      .string()
      .regex(/^\d{14}$/)
      .nullable()
      .describe(
        'LeiKa-Schlüssel, 14 Ziffern; null, wo es keinen gibt. / LeiKa key, 14 digits; null where there is none.',
      ),
    slug: slug.describe('Kennung der Leistung im Portal. / Identifier of the service within the portal.'),
    title: text.describe('Name der Leistung, wie man sie sucht. / Name of the service as people look for it.'),
    url: httpUrl.describe('Seite der Leistung in dieser Kommune. / Page of the service in this municipality.'),
    synonyms: z.array(text).describe('Andere Wörter dafür. / Other words for it.'),
    zustaendig: z
      .array(text)
      .describe(
        'Stellen, die entscheiden, sonst alle genannten; leer, wo die Zuständigkeit geprüft wird. / Offices that decide, else all that are named; empty while responsibility is being checked.',
      ),
    onlinedienst: httpUrl
      .nullable()
      .describe('Adresse des Online-Dienstes oder null. / Address of the online service or null.'),
    updatedAt: instant.describe('Letzte Änderung, ISO 8601 in UTC. / Last change, ISO 8601 in UTC.'),
  })
  .describe('Eine Leistung. / One service.');
export type LeistungJson = z.infer<typeof leistungJson>;

/** The JSON Schema (2020-12) of a `/leistungen.json`; `id` is its absolute address. */
export function leistungenJsonSchema(id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(z.array(leistungJson), { target: 'draft-2020-12' });
  return {
    $schema,
    $id: id,
    title: 'Leistungen',
    description:
      'Alle Leistungen, über die das Serviceportal dieser Kommune informiert. / All services the portal of this municipality informs about.',
    ...schema,
  };
}
