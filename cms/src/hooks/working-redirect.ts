import { addressKey, goesRound, oldAddress, wayFrom } from '@serviceportal/content-types';
import type { CollectionBeforeValidateHook, FieldHook, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman, refuse } from '../refuse.ts';
import { documentAt, FIXED_PAGES } from '../site-addresses.ts';

/** Brings an old address into the form in which it is compared; what is none is left to the field's check. */
export const normalOldAddress: FieldHook = ({ value }) =>
  typeof value === 'string' ? (oldAddress(value) ?? value) : value;

/**
 * Refuses a redirect that could not work: a second one from the same address, one from the address of a page, one that
 * leads round in a circle.
 */
export const workingRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const von: unknown = data?.von ?? originalDoc?.von;
  const nach: unknown = data?.nach ?? originalDoc?.nach;
  const kommune = idOf(data?.kommune ?? originalDoc?.kommune);
  if (typeof von !== 'string' || typeof nach !== 'string' || !kommune || oldAddress(von) !== von) return data;
  const others = (
    await req.payload.find({
      collection: 'weiterleitungen',
      where: { kommune: { equals: kommune } },
      depth: 0,
      pagination: false,
      select: { von: true, nach: true },
      req,
    })
  ).docs.filter(({ id }) => id !== originalDoc?.id);

  const at = (path: string) => ({ field: { collection: 'weiterleitungen' as const, path } });
  const twin = others.find((other) => addressKey(other.von) === addressKey(von));
  if (twin)
    refuse(
      req,
      `Von „${von}“ gibt es schon eine Weiterleitung (nach „${twin.nach}“). Bitte ändern Sie diese.`,
      at('von'),
    );

  const page = await pageAt(von, kommune, req);
  if (page)
    refuse(
      req,
      `Unter „${von}“ gibt es eine Seite: „${page}“. Eine Weiterleitung von dort würde sie verdecken. Bitte geben Sie eine andere alte Adresse an.`,
      at('von'),
    );

  const { host } = await req.payload.findByID({
    collection: 'kommunen',
    id: kommune,
    depth: 0,
    select: { host: true },
    req,
  });
  const targets = new Map([...others, { von, nach }].map((redirect) => [addressKey(redirect.von), redirect.nach]));
  const way = wayFrom(von, targets, host ?? undefined);
  if (goesRound(way, host ?? undefined))
    refuse(
      req,
      way.length === 2
        ? `Diese Weiterleitung führt zu sich selbst: ${way.join(' → ')}. Bitte geben Sie eine andere neue Adresse an.`
        : `Diese Weiterleitung führt im Kreis: ${way.join(' → ')}. Bitte geben Sie eine andere neue Adresse an.`,
      at('nach'),
    );
  return data;
};

/** The name of the page that stands at an address of a Kommune's site, as far as the content tells. */
async function pageAt(von: string, kommune: string, req: PayloadRequest): Promise<string | null> {
  const fixed = FIXED_PAGES.get(addressKey(von));
  if (fixed) return fixed;
  const found = documentAt(von);
  if (!found) return null;
  const { docs } = await req.payload.find({
    collection: found.collection,
    where: { and: [{ slug: { equals: found.slug } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    ...inGerman(req),
  });
  const shown = docs.find((doc) => !('kommune' in doc) || !doc.kommune || idOf(doc.kommune) === kommune);
  if (!shown) return null;
  const names = [
    'bezeichnung' in shown && shown.bezeichnung,
    'name' in shown && shown.name,
    'titel' in shown && shown.titel,
  ];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? found.slug;
}
