import { validOn, type Day, type Schliesszeit } from '@serviceportal/content-types';
import type { Reading } from './derivation.ts';
import type { SchliesszeitDoc, StelleDoc } from './documents.ts';
import { htmlOf } from './references.ts';
import { inLocale, present, releasedLocales, translated } from './localize.ts';
import type { SiteContent } from './site-content.ts';

/** Closures from `day` on that touch an office: named there, or of all offices that its Kommune runs itself. */
function closuresOf(stelle: StelleDoc, closures: readonly SchliesszeitDoc[], day: Day): Schliesszeit[] {
  const ownOffice = stelle.traeger?.art === 'kommune' || stelle.traeger?.art === 'kreis';
  return closures
    .filter(({ stellen }) => (stellen && stellen.length > 0 ? stellen.includes(stelle.id) : ownOffice))
    .flatMap((closure) => {
      const grund = translated(closure.grund);
      return grund && closure.von && closure.bis && closure.bis >= day
        ? [present({ von: closure.von, bis: closure.bis, abUhrzeit: closure.abUhrzeit, grund }) as Schliesszeit]
        : [];
    })
    .sort((a, b) => a.von.localeCompare(b.von));
}

/** An office as it is on the day; hours that begin later come along, so that a page can announce them. */
export function officeOf(stelle: StelleDoc, reading: Reading<SiteContent>) {
  const day = reading.day();
  const html = htmlOf(reading, inLocale(stelle.name, 'de') ?? stelle.id);
  const anschrift = validOn(stelle.anschriften ?? [], day)[0];
  const coordinates =
    anschrift && typeof anschrift.lat === 'number' && typeof anschrift.lon === 'number'
      ? { lat: anschrift.lat, lon: anschrift.lon }
      : undefined;
  return present({
    id: stelle.id,
    slug: reading.slugHere('organisationseinheiten', stelle.id),
    traeger: present({
      art: stelle.traeger?.art,
      name: stelle.traeger?.name,
      kommune: stelle.traeger?.art === 'kommune' ? reading.slugOf(stelle.kommune) : undefined,
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
    anFeiertagen: stelle.anFeiertagen,
    schliesszeiten: closuresOf(stelle, reading.schliesszeitenOf(stelle.id), day),
    barrierefreiheit: {
      rollstuhl: stelle.barrierefreiheit?.rollstuhl ?? 'unbekannt',
      merkmale: (stelle.barrierefreiheit?.merkmale ?? []).flatMap(({ text }) => translated(text) ?? []),
    },
    updatedAt: stelle.updatedAt,
    locales: releasedLocales(stelle.freigegeben, (locale) => {
      const name = inLocale(stelle.name, locale)?.trim();
      return name && present({ name, beschreibung: html(inLocale(stelle.beschreibung, locale), locale) });
    }),
  });
}
