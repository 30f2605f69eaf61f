import { z } from 'zod';
import { BETREIBER, EINSATZ_ZUSTAENDE, KONTEN, ONLINEDIENST_ARTEN, VERTRAUENSNIVEAUS } from '../codelists.ts';
import type { Betreiber, EinsatzZustand, Konto, OnlinedienstArt, Vertrauensniveau } from '../codelists.ts';
import { httpUrl, keysOf, perLocale, text } from './common.ts';

/** A form, an appointment book or an enquiry online, as it is in use in this Kommune on the snapshot's day. */
export const onlinedienst = z.object({
  id: text,
  art: z.enum(keysOf<OnlinedienstArt>(ONLINEDIENST_ARTEN)),
  betreiber: z.enum(keysOf<Betreiber>(BETREIBER)),
  betreiberName: text.optional(),
  konto: z.enum(keysOf<Konto>(KONTEN)),
  vertrauensniveau: z.enum(keysOf<Vertrauensniveau>(VERTRAUENSNIVEAUS)),
  zustand: z.enum(keysOf<EinsatzZustand>(EINSATZ_ZUSTAENDE)),
  locales: perLocale(
    z.object({
      bezeichnung: text,
      /** The address with every placeholder filled in. */
      url: httpUrl,
      /** What to have at hand. */
      benoetigt: text.optional(),
      /** The way without internet. */
      ohneInternet: text.optional(),
      /** What to know while it is disturbed or under maintenance. */
      zustandHinweis: text.optional(),
    }),
  ),
});
export type Onlinedienst = z.infer<typeof onlinedienst>;
