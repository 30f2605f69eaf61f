import { LOCALES, validOn, type Day, type Organisationseinheit, type Schliesszeit } from '@serviceportal/content-types';
import type { SchliesszeitDoc, StelleDoc } from './documents.ts';
import { inLocale, isReleased, present, translated } from './localize.ts';
import type { ToHtml } from './merge.ts';

/** Closures from `day` on that touch an office: named there, or of all offices that its Kommune runs itself. */
function closuresOf(stelle: StelleDoc, closures: Iterable<SchliesszeitDoc>, day: Day): Schliesszeit[] {
  const ownOffice = stelle.traeger?.art === 'kommune' || stelle.traeger?.art === 'kreis';
  return [...closures]
    .filter(({ kommune, stellen, bis }) => {
      if (!bis || bis < day) return false;
      return stellen && stellen.length > 0 ? stellen.includes(stelle.id) : ownOffice && kommune === stelle.kommune;
    })
    .flatMap((closure) => {
      const grund = translated(closure.grund);
      return grund && closure.von && closure.bis
        ? [present({ von: closure.von, bis: closure.bis, abUhrzeit: closure.abUhrzeit, grund }) as Schliesszeit]
        : [];
    })
    .sort((a, b) => a.von.localeCompare(b.von));
}

/** An office as it is on `day`; hours that begin later come along, so that a page can announce them. */
export function officeOf(
  stelle: StelleDoc,
  kommuneSlug: string | undefined,
  closures: Iterable<SchliesszeitDoc>,
  day: Day,
  toHtml: ToHtml,
): Organisationseinheit {
  const anschrift = validOn(stelle.anschriften ?? [], day)[0];
  const coordinates =
    anschrift && typeof anschrift.lat === 'number' && typeof anschrift.lon === 'number'
      ? { lat: anschrift.lat, lon: anschrift.lon }
      : undefined;
  return present({
    id: stelle.id,
    slug: stelle.slug,
    traeger: present({
      art: stelle.traeger?.art,
      name: stelle.traeger?.name,
      kommune: stelle.traeger?.art === 'kommune' ? kommuneSlug : undefined,
    }),
    anschrift:
      anschrift &&
      present({
        strasse: anschrift.strasse,
        plz: anschrift.plz,
        ort: anschrift.ort,
        zusatz: anschrift.zusatz,
        koordinaten: coordinates,
      }),
    telefon: stelle.telefon,
    email: stelle.email,
    website: stelle.website,
    terminUrl: stelle.terminUrl,
    ansprechpunkte: (stelle.ansprechpunkte ?? []).flatMap(
      ({ bezeichnung, telefon, email, zimmer, gebiet, buchstaben }) => {
        const name = translated(bezeichnung);
        return name ? [present({ bezeichnung: name, telefon, email, zimmer, gebiet, buchstaben })] : [];
      },
    ),
    oeffnungszeiten: (stelle.oeffnungszeiten ?? []).flatMap(
      ({ wochentag, von, bis, nurMitTermin, hinweis, gueltigAb, gueltigBis }) =>
        wochentag && von && bis && (!gueltigBis || gueltigBis >= day)
          ? [
              present({
                wochentag,
                von,
                bis,
                nurMitTermin: nurMitTermin === true,
                hinweis: translated(hinweis),
                gueltigAb,
                gueltigBis,
              }),
            ]
          : [],
    ),
    schliesszeiten: closuresOf(stelle, closures, day),
    barrierefreiheit: {
      rollstuhl: stelle.barrierefreiheit?.rollstuhl ?? 'unbekannt',
      merkmale: (stelle.barrierefreiheit?.merkmale ?? []).flatMap(({ text }) => translated(text) ?? []),
    },
    updatedAt: stelle.updatedAt,
    locales: Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const name = inLocale(stelle.name, locale)?.trim();
        if (!name || !isReleased(stelle.freigegeben, locale)) return [];
        return [[locale, present({ name, beschreibung: toHtml(inLocale(stelle.beschreibung, locale), locale) })]];
      }),
    ),
  }) as Organisationseinheit;
}
