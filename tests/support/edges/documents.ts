import type { CollectionSlug, Payload } from 'payload';
import {
  fee,
  hinweis,
  kampagne,
  leistung,
  leitfaden,
  meldung,
  onlinedienst,
  seite,
  stelle,
  veranstaltung,
  write,
} from '../content.ts';
import type { Content, Data } from '../content.ts';
import { sentence } from '../rich-text.ts';

/** A document with every field filled, to change one of them at a time. */
export interface Whole {
  data: Data;
  /** Where there can be only one such document it is changed and put back instead of written anew. */
  id?: string;
}

const DURATION = { von: 2, bis: 3, einheit: 'WOCHE' };
const VALIDITY = { gueltigAb: '2027-01-01', gueltigBis: '2030-12-31', quelle: 'Satzung vom 1. Dezember 2026' };
const LINK = { bezeichnung: 'Mehr dazu', url: 'https://example.org/mehr' };

const modules = () => ({
  teaser: 'Worum es geht.',
  volltext: sentence('Ausführlich.'),
  voraussetzungen: sentence('Was gegeben sein muss.'),
  unterlagen: [{ bezeichnung: 'Ausweis', hinweis: 'im Original' }],
  kosten: [
    { bezeichnung: 'Rahmen', art: 'rahmen', betrag: 5, betragBis: 15, bezug: 'je Stück', hinweis: 'bar', ...VALIDITY },
    fee('Erster', 20),
  ],
  verfahrensablauf: [{ schritt: sentence('Kommen Sie vorbei.') }],
  fristen: [{ bezeichnung: 'Anmeldung', ...DURATION, hinweis: 'ab Einzug' }],
  bearbeitungsdauer: { ...DURATION, hinweis: 'meist schneller' },
  rechtsgrundlagen: [{ bezeichnung: '§ 17 BMG', url: 'https://example.org/bmg' }],
  hinweise: sentence('Gut zu wissen.'),
  formulare: [LINK],
  weiterfuehrendes: [LINK],
});

/** One whole document of each collection that people fill in, shown on the site of Ahausen. */
export async function wholeDocuments(
  payload: Payload,
  content: Content,
): Promise<Partial<Record<CollectionSlug, Whole>>> {
  const { ahausen } = content.kommunen;
  const { hundesteuer, personalausweis } = content.leistungen;
  const topic = await write(payload, 'lebenslagen', { titel: 'Wohnen', symbol: 'haus' });
  const picture = { bild: content.media };
  const form = `/leistungen/hundesteuer/`;
  const lone = await write(payload, 'leistungen', leistung('Alleinige Leistung', 'steuern'));
  const refused = await write(payload, 'leistungen', leistung('Nicht angebotene Leistung', 'steuern'));
  const offer = { kommune: ahausen, angeboten: true, leistung: lone };
  const angebot: Data = {
    ...offer,
    module: Object.fromEntries(Object.entries(modules()).map(([name, wert]) => [name, { modus: 'ersetzen', wert }])),
  };
  const words: Data = { kommune: ahausen, leistung: lone, woerter: ['Perso', 'Ausweis weg'] };
  const kommune: Data = {
    name: 'Ahausen',
    anzeigeName: 'Gemeinde Ahausen',
    slug: 'ahausen',
    typ: 'Gemeinde',
    ags: '05999001',
    ars: '059990001001',
    richtlinie: 'folgen',
    host: '',
    plz: ['52999'],
    ortsteile: ['Unterdorf'],
    mandatHinweise: true,
    anschrift: { strasse: 'Marktplatz 1', plz: '52999', ort: 'Ahausen' },
    telefon: '02452 130',
    email: 'post@ahausen.example',
    website: 'https://www.ahausen.example',
    nimmtAn115Teil: true,
    rathaus: content.stellen.ahausen,
    wappen: content.media,
    farbe: '#1d5b8f',
    navigation: [{ bezeichnung: 'Vereine', url: '/seiten/vereine/' }],
    startseite: {
      begruessung: 'Willkommen.',
      imBlick: { ueberschrift: 'Im Blick', text: 'Worum es geht.', verweise: [{ bezeichnung: 'Mehr', url: form }] },
      meistGenutzt: [hundesteuer],
      haeufigGesucht: ['Hund'],
    },
    barrierefreiheit: {
      stand: 'teilweise',
      erstelltAm: '2026-10-06',
      ueberprueftAm: '2026-11-16',
      methode: 'pruefstelle',
      pruefstelle: 'Prüfstelle',
      maengel: [{ grund: 'unvereinbar', inhalt: 'Videos ohne Untertitel', abhilfe: 'bis Ende 2027' }],
      meldestelle: { name: 'Meldestelle', email: 'barriere@ahausen.example', telefon: '02452 131' },
      ombudsstelle: {
        name: 'Ombudsstelle',
        anschrift: 'Fürstenwall 25',
        telefon: '0211 8550',
        email: 'ombud@nrw.example',
        website: 'https://www.nrw.example',
      },
    },
  };
  const notOffered: Data = {
    kommune: ahausen,
    angeboten: false,
    leistung: refused,
    nichtAngeboten: { grund: 'Das macht der Kreis.', stattdessen: 'Kreishaus', url: 'https://kreis.example/' },
  };
  const lonely = {
    angebote: { data: angebot, id: await write(payload, 'angebote', angebot) },
    suchwoerter: { data: words, id: await write(payload, 'suchwoerter', words) },
    kommunen: { data: kommune, id: ahausen },
    media: { data: { titel: 'Emblem', alt: 'Ein Wappen', lizenz: 'gemeinfrei' }, id: content.media },
  };
  await write(payload, 'angebote', notOffered);
  return {
    ...lonely,
    leistungen: {
      data: leistung('Kantenleistung', 'steuern', {
        ...modules(),
        bezeichnungAmtlich: 'Amtliche Bezeichnung',
        synonyme: ['anderes Wort'],
        kurztext: sentence('In Kürze.'),
        rechtsbehelf: sentence('Widerspruch.'),
        lebenslagen: [topic],
        typisierung: '2/3',
        urheber: 'Kreis Musterland',
        fachlicheFreigabe: { am: '2027-01-10', durch: 'Fachamt' },
      }),
    },
    lebenslagen: { data: { titel: 'Kantenthema', beschreibung: 'Worum es geht.', symbol: 'haus', reihenfolge: 10 } },
    leitfaeden: {
      data: leitfaden(
        'Kantenleitfaden',
        [{ ueberschrift: 'Erster Schritt', wann: 'zuerst', text: sentence('So.'), leistungen: [hundesteuer] }],
        { einleitung: sentence('Los.'), lebenslagen: [topic], reihenfolge: 10 },
      ),
    },
    onlinedienste: {
      data: onlinedienst('kante', [hundesteuer], {
        art: 'antrag',
        betreiber: 'andere',
        betreiberName: 'Betreiber',
        konto: 'bundid',
        vertrauensniveau: '30',
        benoetigt: 'Ausweis',
        einsaetze: [
          {
            kommunen: [ahausen],
            urlVorlage: 'https://formulare.example/{ars}/{ags}/{leikaId}/{lang}',
            zustand: 'gestoert',
            zustandHinweis: 'Bald wieder.',
            gueltigAb: '2027-01-01',
            gueltigBis: '2030-12-31',
          },
        ],
      }),
    },
    organisationseinheiten: {
      data: stelle('Kantenstelle', ahausen, 'kommune', {
        beschreibung: sentence('Was wir tun.'),
        anschriften: [
          { strasse: 'Weg 1', plz: '52999', ort: 'Ahausen', zusatz: '1. Etage', lat: 51.1, lon: 6.1, ...VALIDITY },
        ],
        email: 'stelle@ahausen.example',
        website: 'https://stelle.example',
        terminUrl: 'https://termine.example',
        ansprechpunkte: [
          {
            bezeichnung: 'Schalter',
            telefon: '02452 132',
            email: 'schalter@ahausen.example',
            zimmer: '12',
            gebiet: 'Unterdorf',
            buchstaben: 'A–K',
          },
        ],
        oeffnungszeiten: [
          { wochentag: 'montag', von: '08:00', bis: '12:00', nurMitTermin: true, hinweis: 'ohne Kasse', ...VALIDITY },
        ],
        barrierefreiheit: { rollstuhl: 'ja', merkmale: [{ text: 'Aufzug' }] },
      }),
    },
    zustaendigkeiten: {
      data: {
        leistung: personalausweis,
        gebiet: 'ortsteil',
        kommune: ahausen,
        ortsteil: 'Unterdorf',
        stelle: content.stellen.ahausen,
        rolle: 'beraet',
        hinweis: 'nur montags',
        rechtsgrundlage: '§ 1 BMG',
        ...VALIDITY,
      },
    },
    schliesszeiten: {
      data: {
        kommune: ahausen,
        grund: 'Betriebsausflug',
        von: '2027-04-01',
        bis: '2027-04-02',
        abUhrzeit: '12:00',
        stellen: [content.stellen.ahausen],
      },
    },
    meldungen: { data: meldung('Kantenmeldung', ahausen, { verantwortlich: 'Pressestelle', ...picture }) },
    veranstaltungen: {
      data: veranstaltung('Kantenfest', ahausen, {
        bisTag: '2027-04-02',
        ganztaegig: false,
        von: '10:00',
        bis: '18:00',
        ort: { name: 'Bürgerhaus', anschrift: 'Weg 2' },
        eintritt: 'frei',
        anmeldung: 'nicht nötig',
        rubrik: 'kultur',
        abgesagt: false,
        ...picture,
      }),
    },
    kampagnen: { data: kampagne('Kantenkampagne', ahausen, { leistungen: [hundesteuer], ...picture }) },
    weiterleitungen: { data: { kommune: ahausen, von: '/alt/kante/', nach: '/leistungen/hundesteuer/' } },
    hinweise: {
      data: hinweis('Kantenhinweis', ahausen, {
        gemeinsam: false,
        linkText: 'Mehr dazu',
        linkUrl: 'https://example.org/hinweis',
      }),
    },
    seiten: {
      data: seite('Kantenseite', ahausen, {
        einleitung: 'Worum es geht.',
        bloecke: [
          { blockType: 'text', text: sentence('Text.') },
          { blockType: 'bild', bild: content.media, bildunterschrift: 'Unterschrift' },
          {
            blockType: 'verweise',
            ueberschrift: 'Verweise',
            verweise: [{ bezeichnung: 'Mehr', beschreibung: 'hier', url: 'https://example.org/' }],
          },
          { blockType: 'fragen', ueberschrift: 'Fragen', fragen: [{ frage: 'Wie?', antwort: sentence('So.') }] },
          { blockType: 'stelle', stelle: content.stellen.ahausen },
        ],
      }),
    },
  };
}
