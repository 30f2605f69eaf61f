import { pagePath, type Organisationseinheit } from '@serviceportal/content-types';
import type { LinkView } from './common.ts';
import type { Context } from './context.ts';
import type { HoursView } from './hours.ts';
import type { LeistungView } from './leistung.ts';
import { mostUsed } from './leistungen.ts';
import { Memo } from './memo.ts';
import type { OnlineView } from './online.ts';
import type { PageBase } from './page.ts';
import { isOwnStelle, stelleLink, stelleView, type StelleView } from './stelle.ts';

/** Tells the web staff of a Kommune how to show parts of the portal on its own website. There is one, in German. */
export interface EinbettenView extends PageBase {
  kind: 'einbetten';
  /** One example of each kind of box. */
  vorlagen: { art: EinbettungView['art']; titel: string; href: string }[];
  /** The boxes to choose from. */
  leistungen: LinkView[];
  stellen: LinkView[];
}

/** A box for an `<iframe>` on another website. German only. */
export type EinbettungView = PageBase & { kind: 'einbettung' } & (
    | {
        art: 'leistung';
        /** Address of the page the box is about. */
        seite: string;
        teaser: string;
        nichtAngeboten?: string;
        online?: Pick<OnlineView, 'dienst' | 'zustand' | 'zustandText'>;
        stelle?: Pick<StelleView, 'name' | 'telefon'> & { heute?: HoursView['heute'] };
      }
    | ({ art: 'stelle'; seite: string } & Pick<StelleView, 'anschrift' | 'telefon' | 'zeiten'>)
    | { art: 'hinweise'; seite: string }
  );

export const EINBETTEN_PATH = pagePath('de', 'einbetten');

/** Heading of the box that shows the current notice. */
const NOTICES = 'Aktuelle Hinweise';

/** The address of the box about what stands at this address. */
const boxPath = (page: string) => `${EINBETTEN_PATH}${page.slice(1)}`;

const leistungBoxes = new Memo<EinbettungView>();
const stelleBoxes = new Memo<EinbettungView>();

/** The box with the current notice. */
export const hinweiseBox = (context: Context): EinbettungView => ({
  ...box(boxPath('/hinweise/'), NOTICES, context.kommune.anzeigeName),
  art: 'hinweise',
  seite: pagePath('de'),
});

/** The box about a Leistung, from the view of its page. */
export const leistungBox = (view: LeistungView): EinbettungView =>
  leistungBoxes.get(view, '', [], () => boxOfLeistung(view));

/** The box about an office. */
export function stelleBox(context: Context, stelle: Organisationseinheit): EinbettungView {
  const view = stelleView(context, stelle);
  return stelleBoxes.get(view, '', [], () => boxOfStelle(view));
}

export function einbettenPage(context: Context): EinbettenView {
  const { kommune, words, sorted } = context;
  const leistungen = sorted.map(({ leistung, texte }) => ({
    text: texte.bezeichnung,
    href: boxPath(pagePath('de', 'leistungen', leistung.slug)),
  }));
  const stellen = ownOffices(context)
    .map((stelle) => stelleLink(context, stelle))
    .map(({ text, href }) => ({ text, href: boxPath(href) }));
  const [used] = mostUsed(context);
  const leistung = leistungen.find(({ href }) => used && href === boxPath(used.href)) ?? leistungen[0];
  const [stelle] = stellen;
  const vorlage = (art: EinbettungView['art'], example: LinkView | undefined) =>
    example ? [{ art, titel: example.text, href: example.href }] : [];
  return {
    kind: 'einbetten',
    path: EINBETTEN_PATH,
    titel: words.einbetten,
    beschreibung: words.einbettenBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: { de: EINBETTEN_PATH },
    verborgen: false,
    vorlagen: [
      ...vorlage('leistung', leistung),
      ...vorlage('stelle', stelle),
      ...vorlage('hinweise', { text: NOTICES, href: boxPath('/hinweise/') }),
    ],
    leistungen,
    stellen,
  };
}

/** Offices of other bodies are for those bodies' websites. */
export const ownOffices = (context: Context) =>
  context.snapshot.organisationseinheiten.filter((stelle) => stelle.locales.de && isOwnStelle(context, stelle));

function boxOfLeistung(view: LeistungView): EinbettungView {
  const { path, titel, beschreibung, teaser, nichtAngeboten } = view;
  const [online] = view.online;
  const [first] = view.stellen;
  return {
    ...box(boxPath(path), titel, beschreibung),
    art: 'leistung',
    seite: path,
    teaser,
    ...(nichtAngeboten && { nichtAngeboten: nichtAngeboten.grund.text }),
    ...(online && {
      online: {
        dienst: online.dienst,
        zustand: online.zustand,
        ...(online.zustandText && { zustandText: online.zustandText }),
      },
    }),
    ...(first && { stelle: officeOf(first.stelle) }),
  };
}

function officeOf({ name, telefon, zeiten }: StelleView) {
  return { name, ...(telefon && { telefon }), ...(zeiten && { heute: zeiten.heute }) };
}

function boxOfStelle({ name, anschrift, telefon, zeiten }: StelleView): EinbettungView {
  return {
    ...box(boxPath(name.href), name.text, name.text),
    art: 'stelle',
    seite: name.href,
    ...(anschrift && { anschrift }),
    ...(telefon && { telefon }),
    ...(zeiten && { zeiten }),
  };
}

function box(path: string, titel: string, beschreibung: string): PageBase & { kind: 'einbettung' } {
  return { kind: 'einbettung', path, titel, beschreibung, pfad: [], sprachen: {}, verborgen: true };
}
