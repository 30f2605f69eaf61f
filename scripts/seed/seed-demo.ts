import { addDays, dayOf, type Locale } from '@serviceportal/content-types';
import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';
import * as demo from '../demo/index.ts';
import {
  angebotData,
  blockData,
  kommuneData,
  leistungData,
  leitfadenData,
  localesOf,
  onlinedienstData,
  stelleData,
  type FindStored,
} from './documents.ts';
import { markdownConverter } from './markdown.ts';

/** Told about progress, one line per kind of document. */
export type Report = (line: string) => void;

type Data = Record<string, unknown>;

/** Bulk work: no publish request per document. */
const context = { publishLater: true };

/** Keys of lists whose rows belong to one language, so that a translation has rows of its own. */
const ROWS_PER_LANGUAGE = new Set(['verfahrensablauf', 'bloecke']);

/** Gives the rows of a translation the ids of the German rows, so that they are the same rows. */
function withRowIds(data: unknown, stored: unknown): unknown {
  if (Array.isArray(data))
    return data.map((row, index) => withRowIds(row, Array.isArray(stored) ? stored[index] : undefined));
  if (typeof data !== 'object' || data === null || typeof stored !== 'object' || stored === null) return data;
  const known = stored as Record<string, unknown>;
  const merged = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      ROWS_PER_LANGUAGE.has(key) ? value : withRowIds(value, known[key]),
    ]),
  );
  return typeof known.id === 'string' && !('id' in merged) ? { ...merged, id: known.id } : merged;
}

/**
 * Writes the example content into an empty portal: everything as drafts first, so that documents may refer to each other,
 * then published.
 */
export async function seedDemo(payload: Payload, now: Date, report: Report): Promise<void> {
  const ids = new Map<string, string>();
  const idOf: FindStored = (collection, key) => {
    const id = ids.get(`${collection}:${key}`);
    if (!id) throw new Error(`The example content refers to ${collection} "${key}", which does not exist.`);
    return id;
  };
  const convert = await markdownConverter(payload);
  /** Links to pages lead to those of the Kommune that writes. */
  const richTextFor = (kommune: string) => (markdown: string) =>
    convert(
      markdown,
      (collection, slug) => ids.get(`${collection}:${slug}`) ?? ids.get(`${collection}:${kommune}/${slug}`) ?? null,
    );
  const richTextOf = ({ kommune = 'kreis-heinsberg' }: { kommune?: string }) => richTextFor(kommune);
  const richText = richTextOf({});

  const create = async (
    collection: CollectionSlug,
    data: Data,
    options: { draft?: boolean; file?: { data: Buffer; mimetype: string; name: string; size: number } } = {},
  ) =>
    payload.create({
      collection,
      data: data as never,
      locale: 'de',
      depth: 0,
      context,
      ...options,
    } as never) as unknown as Promise<Data & { id: string }>;
  const update = async (collection: CollectionSlug, id: string, data: Data, locale: Locale, draft: boolean) =>
    payload.update({
      collection,
      id,
      data: data as never,
      locale,
      depth: 0,
      draft,
      context,
    } as never) as unknown as Promise<Data & { id: string }>;

  /** Writes a document in all its languages and publishes it. */
  const write = async (
    collection: CollectionSlug,
    locales: Locale[],
    dataIn: (locale: Locale) => Data,
    id?: string,
  ): Promise<string> => {
    const german = dataIn('de');
    const stored = id
      ? await update(collection, id, german, 'de', true)
      : await create(collection, { ...german, _status: 'draft' }, { draft: true });
    const others = locales.filter((locale) => locale !== 'de');
    for (const locale of others)
      await update(collection, stored.id, withRowIds(dataIn(locale), stored) as Data, locale, true);
    await update(collection, stored.id, { _status: 'published' }, 'de', false);
    return stored.id;
  };

  // Kommunen and their emblems refer to each other's ids; the emblem needs its Kommune first.
  for (const kommune of demo.kommunen) {
    const { id } = await create(
      'kommunen',
      {
        slug: kommune.slug,
        name: kommune.name,
        anzeigeName: kommune.anzeigeName,
        richtlinie: kommune.richtlinie,
        _status: 'draft',
      },
      { draft: true },
    );
    ids.set(`kommunen:${kommune.slug}`, id);
    const svg = Buffer.from(kommune.wappenSvg, 'utf8');
    const emblem = await create(
      'media',
      { titel: `Emblem ${kommune.anzeigeName}`, kommune: id, lizenz: 'Eigene Zeichnung (Beispiel)' },
      { file: { data: svg, mimetype: 'image/svg+xml', name: `${kommune.slug}.svg`, size: svg.byteLength } },
    );
    ids.set(`media:${kommune.slug}`, emblem.id);
  }
  const kreis = idOf('kommunen', 'kreis-heinsberg');
  const idOfKommune = (slug: string) => idOf('kommunen', slug);
  const selected = (slugs: string[] | undefined) => slugs?.map(idOfKommune);

  for (const { slug, kommune, titel } of demo.seiten) {
    const { id } = await create(
      'seiten',
      { slug, kommune: idOfKommune(kommune), titel: titel.de, _status: 'draft' },
      { draft: true },
    );
    ids.set(`seiten:${kommune}/${slug}`, id);
  }

  report('Topics …');
  for (const [index, lage] of demo.lebenslagen.entries()) {
    const data = (locale: Locale) => ({
      slug: lage.slug,
      titel: lage.titel[locale],
      beschreibung: lage.beschreibung[locale],
      symbol: lage.symbol,
      reihenfolge: (index + 1) * 10,
      freigegeben: true,
    });
    ids.set(`lebenslagen:${lage.slug}`, await write('lebenslagen', localesOf(lage.titel), data));
  }

  report('Offices …');
  for (const stelle of demo.organisationseinheiten) {
    const data = (locale: Locale) => ({
      ...stelleData(stelle, locale, richTextOf(stelle.traeger)),
      kommune: stelle.traeger.kommune ? idOfKommune(stelle.traeger.kommune) : kreis,
    });
    ids.set(
      `organisationseinheiten:${stelle.slug}`,
      await write('organisationseinheiten', localesOf(stelle.name), data),
    );
  }

  for (const { slug, titel } of demo.leitfaeden) {
    const { id } = await create('leitfaeden', { slug, titel: titel.de, _status: 'draft' }, { draft: true });
    ids.set(`leitfaeden:${slug}`, id);
  }

  report('Services …');
  for (const { slug, bezeichnung, teaser } of demo.leistungen) {
    const { id } = await create(
      'leistungen',
      { slug, bezeichnung: bezeichnung.de, teaser: teaser.de, _status: 'draft' },
      { draft: true },
    );
    ids.set(`leistungen:${slug}`, id);
  }
  for (const leistung of demo.leistungen) {
    const topics = leistung.lebenslagen.map((slug) => idOf('lebenslagen', slug));
    const data = (locale: Locale) => leistungData(leistung, locale, richText, topics);
    await write('leistungen', localesOf(leistung.bezeichnung), data, idOf('leistungen', leistung.slug));
  }

  report('Search words …');
  for (const { leistung, kommune, woerter } of demo.suchwoerter) {
    const { id } = await create('suchwoerter', {
      leistung: idOf('leistungen', leistung),
      kommune: kommune && idOfKommune(kommune),
      woerter: woerter.de,
    });
    for (const locale of localesOf(woerter))
      if (locale !== 'de') await update('suchwoerter', id, { woerter: woerter[locale] }, locale, false);
  }

  report('Guides …');
  for (const [index, leitfaden] of demo.leitfaeden.entries()) {
    await write(
      'leitfaeden',
      localesOf(leitfaden.titel),
      (locale) => ({ ...leitfadenData(leitfaden, locale, richText, idOf), reihenfolge: (index + 1) * 10 }),
      idOf('leitfaeden', leitfaden.slug),
    );
  }

  report('Kommunen …');
  for (const kommune of demo.kommunen) {
    const { begruessung, imBlick, barrierefreiheit, slug } = kommune;
    await write(
      'kommunen',
      localesOf(begruessung, imBlick?.ueberschrift, ...barrierefreiheit.maengel.map(({ inhalt }) => inhalt)),
      (locale) => kommuneData(kommune, locale, idOf),
      idOfKommune(slug),
    );
  }

  report('Responsibilities …');
  for (const row of demo.zustaendigkeiten) {
    const { fuer, gebiet, stelle, hinweis, ...facts } = row;
    await write('zustaendigkeiten', ['de'], () => ({
      ...facts,
      ...('leistung' in fuer ? { leistung: idOf('leistungen', fuer.leistung) } : { gruppe: fuer.gruppe }),
      ...('kreis' in gebiet
        ? { gebiet: 'kreis' }
        : {
            gebiet: 'ortsteil' in gebiet ? 'ortsteil' : 'kommune',
            kommune: idOfKommune(gebiet.kommune),
            ortsteil: 'ortsteil' in gebiet ? gebiet.ortsteil : undefined,
          }),
      stelle: idOf('organisationseinheiten', stelle),
      hinweis: hinweis?.de,
    }));
  }

  report('Closures …');
  for (const { traeger, stellen, grund, ...facts } of demo.schliesszeiten) {
    await write('schliesszeiten', localesOf(grund), (locale) => ({
      ...facts,
      kommune: idOfKommune(traeger),
      grund: grund[locale],
      stellen: stellen?.map((slug: string) => idOf('organisationseinheiten', slug)),
    }));
  }

  report('Local offers …');
  for (const angebot of demo.angebote) {
    const leistung = demo.leistungen.find(({ slug }) => slug === angebot.leistung);
    const data = (locale: Locale) => ({
      ...angebotData(angebot, locale, richTextFor(angebot.kommune)),
      kommune: idOfKommune(angebot.kommune),
      leistung: idOf('leistungen', angebot.leistung),
    });
    await write('angebote', localesOf(leistung?.bezeichnung), data);
  }

  report('Online services …');
  for (const dienst of demo.onlinedienste) {
    const data = (locale: Locale) => ({
      ...onlinedienstData(dienst, locale, idOfKommune),
      leistungen: dienst.leistungen.map((slug) => idOf('leistungen', slug)),
    });
    await write('onlinedienste', localesOf(dienst.bezeichnung), data);
  }

  report('Pictures …');
  for (const { schluessel, kommune, titel, alt, lizenz, svg } of demo.bilder) {
    const png = await sharp(Buffer.from(svg)).png().toBuffer();
    const { id } = await create(
      'media',
      { titel, kommune: idOfKommune(kommune), alt: alt.de, lizenz },
      { file: { data: png, mimetype: 'image/png', name: `${schluessel}.png`, size: png.byteLength } },
    );
    for (const locale of localesOf(alt))
      if (locale !== 'de') await update('media', id, { alt: alt[locale] }, locale, false);
    ids.set(`media:${schluessel}`, id);
  }
  const picture = (bild: string | undefined) => bild && idOf('media', bild);

  report('News, events, campaigns and pages …');
  const reach = (item: { kommune?: string; gemeinsamMit?: string[] }) => ({
    kommune: item.kommune ? idOfKommune(item.kommune) : kreis,
    reichweite: item.kommune && !item.gemeinsamMit ? 'eigene' : 'gemeinsam',
    gemeinsamMit: selected(item.gemeinsamMit),
  });
  for (const meldung of demo.meldungen) {
    await write('meldungen', localesOf(meldung.titel), (locale) => ({
      ...reach(meldung),
      slug: meldung.slug,
      titel: meldung.titel[locale],
      teaser: meldung.teaser[locale],
      text: meldung.text[locale] && richTextOf(meldung)(meldung.text[locale]),
      datum: meldung.datum.includes('T') ? meldung.datum : `${meldung.datum}T08:00:00.000Z`,
      verantwortlich: meldung.verantwortlich,
      bild: picture(meldung.bild),
      freigegeben: true,
    }));
  }
  const today = dayOf(now);
  for (const item of demo.veranstaltungen) {
    const tag = addDays(today, item.inTagen);
    await write('veranstaltungen', localesOf(item.titel), (locale) => ({
      ...reach(item),
      slug: item.slug,
      titel: item.titel[locale],
      teaser: item.teaser[locale],
      text: item.text[locale] && richTextOf(item)(item.text[locale]),
      tag,
      bisTag: item.dauerTage && item.dauerTage > 1 ? addDays(tag, item.dauerTage - 1) : undefined,
      ganztaegig: !item.von,
      von: item.von,
      bis: item.bis,
      ort: item.ort,
      rubrik: item.rubrik,
      bild: picture(item.bild),
      eintritt: item.eintritt?.[locale],
      anmeldung: item.anmeldung?.[locale],
      freigegeben: true,
    }));
  }
  for (const item of demo.kampagnen) {
    await write('kampagnen', localesOf(item.titel), (locale) => ({
      ...reach(item),
      slug: item.slug,
      titel: item.titel[locale],
      teaser: item.teaser[locale],
      text: item.text[locale] && richTextOf(item)(item.text[locale]),
      von: addDays(today, item.vonInTagen),
      bis: addDays(today, item.bisInTagen),
      leistungen: item.leistungen.map((slug) => idOf('leistungen', slug)),
      bild: picture(item.bild),
      freigegeben: true,
    }));
  }
  for (const seite of demo.seiten) {
    await write(
      'seiten',
      localesOf(seite.titel),
      (locale) => ({
        slug: seite.slug,
        zweck: seite.zweck,
        kommune: idOfKommune(seite.kommune),
        titel: seite.titel[locale],
        einleitung: seite.einleitung?.[locale],
        bloecke: seite.bloecke[locale]?.map((block) => blockData(block, richTextFor(seite.kommune))),
        freigegeben: true,
      }),
      idOf('seiten', `${seite.kommune}/${seite.slug}`),
    );
  }

  report('Consents …');
  await payload.update({
    collection: 'uebernahmen',
    where: { stand: { equals: 'offen' } },
    data: { stand: 'uebernommen' },
    depth: 0,
    context,
  });
  await payload.update({
    collection: 'mitzeichnungen',
    where: { stand: { equals: 'offen' } },
    data: { stand: 'mitgezeichnet' },
    depth: 0,
    context,
  });
}
