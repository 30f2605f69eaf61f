import sharp from 'sharp';
import type { CollectionSlug, Payload } from 'payload';
import { sentence } from './rich-text.ts';

export type Data = Record<string, unknown>;

/** Bulk work asks for no publish. */
const quietly = { publishLater: true };

/** Writes a published document without asking for a publish; answers its id. */
export async function write(payload: Payload, collection: CollectionSlug, data: Data): Promise<string> {
  const published = payload.collections[collection].config.versions?.drafts ? { _status: 'published' } : {};
  const document = (await payload.create({
    collection,
    data: { ...published, ...data } as never,
    locale: 'de',
    depth: 0,
    context: quietly,
  })) as { id: string };
  return String(document.id);
}

/** A picture of one colour, as an upload. */
export async function picture(name: string, colour = '#1d5b8f') {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return { data, mimetype: 'image/png', name, size: data.byteLength };
}

export const fee = (bezeichnung: string, betrag: number, more: Data = {}): Data => ({
  bezeichnung,
  art: 'fest',
  betrag,
  ...more,
});

export const leistung = (bezeichnung: string, gruppe: string, more: Data = {}): Data => ({
  bezeichnung,
  teaser: `${bezeichnung}: was Sie wissen müssen.`,
  volltext: sentence(`Alles über ${bezeichnung}.`),
  gruppe,
  ebene: 'kommune',
  anknuepfung: 'wohnort',
  ...more,
});

export const leitfaden = (titel: string, schritte: Data[], more: Data = {}): Data => ({
  titel,
  teaser: `${titel}: Schritt für Schritt.`,
  symbol: 'haus',
  schritte,
  ...more,
});

export const rueckmeldung = (seite: string, kommune: string, more: Data = {}): Data => ({
  seite,
  kommune,
  sprache: 'de',
  hilfreich: 'ja',
  stand: 'neu',
  ...more,
});

export const stelle = (name: string, kommune: string, art: 'kommune' | 'kreis' = 'kommune', more: Data = {}): Data => ({
  name,
  kommune,
  traeger: { art, name },
  telefon: '02452 130',
  ...more,
});

export const meldung = (titel: string, kommune: string, more: Data = {}): Data => ({
  titel,
  teaser: `${titel}: worum es geht.`,
  text: sentence(`Mehr zu ${titel}.`),
  kommune,
  reichweite: 'eigene',
  datum: '2027-03-01T08:00:00.000Z',
  ...more,
});

export const veranstaltung = (titel: string, kommune: string, more: Data = {}): Data => ({
  titel,
  teaser: `${titel}: worum es geht.`,
  text: sentence(`Mehr zu ${titel}.`),
  kommune,
  reichweite: 'eigene',
  tag: '2027-04-01',
  ort: { name: 'Bürgerhaus' },
  ...more,
});

export const kampagne = (titel: string, kommune: string, more: Data = {}): Data => ({
  titel,
  teaser: `${titel}: worum es geht.`,
  text: sentence(`Mehr zu ${titel}.`),
  kommune,
  reichweite: 'eigene',
  von: '2027-03-01',
  bis: '2027-03-31',
  ...more,
});

export const hinweis = (text: string, kommune: string, more: Data = {}): Data => ({
  text,
  kommune,
  dringlichkeit: 'gefahr',
  von: '2027-03-01T00:00:00.000Z',
  bis: '2027-12-31T00:00:00.000Z',
  ...more,
});

export const seite = (titel: string, kommune: string, more: Data = {}): Data => ({
  titel,
  kommune,
  zweck: 'frei',
  bloecke: [{ blockType: 'text', text: sentence(`Das steht unter ${titel}.`) }],
  ...more,
});

let daysTaken = 0;
/** A day that no other row holds on: the same office is responsible once, on each day. */
export const dayOfItsOwn = (): Data => {
  daysTaken += 1;
  const day = new Date(Date.UTC(2028, 0, daysTaken)).toISOString().slice(0, 10);
  return { gueltigAb: day, gueltigBis: day };
};

export const onlinedienst = (schluessel: string, leistungen: string[], more: Data = {}): Data => ({
  schluessel,
  bezeichnung: `Online-Antrag ${schluessel}`,
  ohneInternet: 'Rufen Sie uns an.',
  leistungen,
  einsaetze: [{ urlVorlage: 'https://formulare.example/{ars}/{lang}', zustand: 'verfuegbar' }],
  ...more,
});

const kommune = (name: string, typ: string, number: number, wappen: string, more: Data = {}): Data => ({
  name,
  anzeigeName: `${typ} ${name}`,
  slug: name.toLowerCase(),
  typ,
  ags: typ === 'Kreis' ? '05999' : `0599900${number}`,
  ars: `05999000${number}00${number}`,
  richtlinie: 'folgen',
  wappen,
  farbe: '#1d5b8f',
  anschrift: { strasse: 'Marktplatz 1', plz: '52999', ort: name },
  telefon: '02452 130',
  email: `post@${name.toLowerCase()}.example`,
  ...more,
});

/** Ids of the documents of `writeContent`, by the name the tests know them by. */
export interface Content {
  media: string;
  /** `bergstadt` is on `freigeben`, the others follow. */
  kommunen: Record<'musterland' | 'ahausen' | 'bergstadt' | 'cronau', string>;
  leistungen: Record<'hundesteuer' | 'personalausweis' | 'bauantrag' | 'fuehrerschein', string>;
  stellen: Record<'kreishaus' | 'ahausen' | 'bergstadt' | 'cronau', string>;
  /** Hundesteuer costs 96 Euro in Ahausen; the Stammtext says 60. */
  angebot: string;
  /** Ahausen's own rows for the groups. */
  zustaendigkeit: string;
  onlinedienst: string;
  meldung: string;
  seite: string;
}

/** A Kreis with three Kommunen and four Leistungen: the least with which every way of the portal can be walked. */
export async function writeContent(payload: Payload): Promise<Content> {
  const create = (collection: CollectionSlug, data: Data) => write(payload, collection, data);
  // The emblem belongs to the Kreis, and the Kreis needs the emblem: it begins as a draft.
  const musterland = String(
    (
      await payload.create({
        collection: 'kommunen',
        data: { name: 'Musterland', slug: 'musterland' } as never,
        draft: true,
        depth: 0,
        context: quietly,
      })
    ).id,
  );
  const media = String(
    (
      await payload.create({
        collection: 'media',
        data: { titel: 'Emblem', kommune: musterland, lizenz: 'gemeinfrei' },
        file: await picture('emblem.png'),
        depth: 0,
        context: quietly,
      })
    ).id,
  );
  await payload.update({
    collection: 'kommunen',
    id: musterland,
    data: { ...kommune('Musterland', 'Kreis', 0, media), _status: 'published' } as never,
    depth: 0,
    context: quietly,
  });
  const kommunen = {
    musterland,
    ahausen: await create(
      'kommunen',
      kommune('Ahausen', 'Gemeinde', 1, media, { mandatHinweise: true, ortsteile: ['Unterdorf'] }),
    ),
    bergstadt: await create('kommunen', kommune('Bergstadt', 'Stadt', 2, media, { richtlinie: 'freigeben' })),
    cronau: await create('kommunen', kommune('Cronau', 'Gemeinde', 3, media)),
  };
  const lebenslage = await create('lebenslagen', { titel: 'Tiere', symbol: 'tiere' });
  const leistungen = {
    hundesteuer: await create(
      'leistungen',
      leistung('Hundesteuer', 'steuern', {
        leikaId: '99102013000000',
        kosten: [fee('Erster Hund', 60)],
        lebenslagen: [lebenslage],
      }),
    ),
    personalausweis: await create('leistungen', leistung('Personalausweis', 'meldewesen')),
    bauantrag: await create('leistungen', leistung('Bauantrag', 'bauaufsicht')),
    fuehrerschein: await create('leistungen', leistung('Führerschein', 'strassenverkehrsamt')),
  };
  const stellen = {
    kreishaus: await create('organisationseinheiten', stelle('Kreishaus', kommunen.musterland, 'kreis')),
    ahausen: await create('organisationseinheiten', stelle('Rathaus Ahausen', kommunen.ahausen)),
    bergstadt: await create('organisationseinheiten', stelle('Rathaus Bergstadt', kommunen.bergstadt)),
    cronau: await create('organisationseinheiten', stelle('Rathaus Cronau', kommunen.cronau)),
  };
  for (const gruppe of ['bauaufsicht', 'strassenverkehrsamt'])
    await create('zustaendigkeiten', { gruppe, gebiet: 'kreis', stelle: stellen.kreishaus, rolle: 'entscheidet' });
  let zustaendigkeit = '';
  for (const slug of ['ahausen', 'bergstadt', 'cronau'] as const) {
    const row = { gebiet: 'kommune', kommune: kommunen[slug], stelle: stellen[slug], rolle: 'entscheidet' };
    await create('zustaendigkeiten', { ...row, gruppe: 'meldewesen' });
    const taxes = await create('zustaendigkeiten', { ...row, gruppe: 'steuern' });
    if (slug === 'ahausen') zustaendigkeit = taxes;
  }
  const angebot = await create('angebote', {
    kommune: kommunen.ahausen,
    leistung: leistungen.hundesteuer,
    angeboten: true,
    module: { kosten: { modus: 'ersetzen', wert: [fee('Erster Hund', 96)] } },
  });
  const content: Content = {
    media,
    kommunen,
    leistungen,
    stellen,
    angebot,
    zustaendigkeit,
    onlinedienst: await create('onlinedienste', onlinedienst('hundesteuer', [leistungen.hundesteuer])),
    meldung: await create('meldungen', meldung('Neuer Spielplatz', kommunen.ahausen)),
    seite: await create('seiten', seite('Vereine', kommunen.ahausen)),
  };
  await acceptAll(payload);
  return content;
}

/** Every Kommune on `freigeben` accepts what it was asked to. */
export async function acceptAll(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'uebernahmen',
    where: { stand: { equals: 'offen' } },
    data: { stand: 'uebernommen' },
    depth: 0,
    context: quietly,
  });
}
