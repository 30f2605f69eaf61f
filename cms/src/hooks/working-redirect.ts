import { addressKey, askedSite, goesRound, oldAddress, wayFrom } from '@serviceportal/content-types';
import type { CollectionBeforeValidateHook, FieldHook, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman, refuse } from '../refuse.ts';
import { documentAt, fixedPageAt } from '../site-addresses.ts';

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
  const redirects = await redirectsBut(originalDoc?.id, req);
  const others = redirects.filter((other) => other.kommune === kommune);

  const at = (path: string) => ({ field: { collection: 'weiterleitungen' as const, path } });
  const twin = others.find((other) => addressKey(other.von) === addressKey(von));
  if (twin)
    refuse(
      req,
      `Von „${von}“ gibt es schon eine Weiterleitung (nach „${twin.nach}“). Bitte ändern Sie diese.`,
      at('von'),
    );

  const below = others.find((other) => liesBelow(von, other.von) || liesBelow(other.von, von));
  if (below)
    refuse(
      req,
      `„${von}“ und „${below.von}“ können nicht beide weiterleiten: Das eine wäre eine Datei, in der das andere liegt. Bitte geben Sie eine andere alte Adresse an.`,
      at('von'),
    );

  const page = await pageAt(von, kommune, req);
  if (page)
    refuse(
      req,
      `Unter „${von.split('?', 1)[0]}“ gibt es eine Seite: „${page}“. Eine Weiterleitung von dort würde sie verdecken. Bitte geben Sie eine andere alte Adresse an.`,
      at('von'),
    );

  const { inPortal, readable } = await portalAddresses(kommune, req);
  const targets = new Map(
    [...redirects, { von, nach, kommune }].map((redirect) => [
      addressKey(inPortal(redirect.von, redirect.kommune)),
      inPortal(redirect.nach, redirect.kommune),
    ]),
  );
  const way = wayFrom(inPortal(von, kommune), targets);
  if (goesRound(way)) {
    const steps = [von, nach, ...way.slice(2).map(readable)].join(' → ');
    refuse(
      req,
      `Diese Weiterleitung führt ${way.length === 2 ? 'zu sich selbst' : 'im Kreis'}: ${steps}. Bitte geben Sie eine andere neue Adresse an.`,
      at('nach'),
    );
  }
  return data;
};

interface Known {
  von: string;
  nach: string;
  kommune: string;
}

/** All redirects of the portal but one. */
async function redirectsBut(id: unknown, req: PayloadRequest): Promise<Known[]> {
  const { docs } = await req.payload.find({
    collection: 'weiterleitungen',
    depth: 0,
    pagination: false,
    select: { von: true, nach: true, kommune: true },
    req,
  });
  return docs.filter((doc) => doc.id !== id).map(({ von, nach, kommune }) => ({ von, nach, kommune: idOf(kommune)! }));
}

/** True where the page of one old address is a file, as of `/alt.html`, and the other lies below it. */
const liesBelow = (inner: string, outer: string): boolean => {
  const file = outer.split('?', 1)[0]!;
  return /\.html?$/.test(file) && inner.startsWith(`${file}/`);
};

/**
 * Addresses of all sites in one form, so that a way can be followed from site to site: `//<Kommune>/<path>`. What lies
 * elsewhere stays as it is. `readable` says them as an editor of `own` would write them.
 */
async function portalAddresses(own: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'kommunen',
    depth: 0,
    pagination: false,
    select: { slug: true, host: true },
    req,
  });
  const siteOf = (address: string) => {
    const asked = URL.canParse(address) ? askedSite(new URL(address).host) : undefined;
    if (!asked) return undefined;
    return docs.find(({ slug, host }) =>
      'slug' in asked ? slug === asked.slug : URL.canParse(host ?? '') && new URL(host!).hostname === asked.hostname,
    );
  };
  const plain = (path: string) => oldAddress(path.split('#', 1)[0]!) ?? path;
  return {
    inPortal: (address: string, owner: string): string => {
      if (address.startsWith('/')) return `//${owner}${plain(address)}`;
      const site = siteOf(address);
      const { pathname, search } = site ? new URL(address) : { pathname: '', search: '' };
      return site ? `//${site.id}${plain(pathname + search)}` : address;
    },
    readable: (address: string): string => {
      const site = docs.find(({ id }) => address.startsWith(`//${id}/`));
      if (!site) return address;
      const path = address.slice(`//${site.id}`.length);
      return site.id === own ? path : `${site.slug}: ${path}`;
    },
  };
}

/** The name of the page that stands at an address of a Kommune's site, as far as the content tells. */
async function pageAt(von: string, kommune: string, req: PayloadRequest): Promise<string | null> {
  // No file tells queries apart, and a folder is answered from the file in it.
  const path = von.split('?', 1)[0]!.replace(/(?<=\/)index\.html$/, '');
  const fixed = fixedPageAt(path);
  if (fixed) return fixed;
  const found = documentAt(path);
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
