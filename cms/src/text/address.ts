import { cleanCharacters, href } from '@serviceportal/content-types';

/** Longest address that servers and browsers reliably take. */
export const ADDRESS_CHARACTERS = 2000;

/**
 * An address without what is none of its characters, its beginning in small letters, without spaces; one that people write
 * without `https://` gets it.
 */
export function cleanAddress(raw: string): string {
  const written = cleanCharacters(raw)
    .trim()
    .replace(/^(?:https?|mailto|tel):\s*/i, (scheme) => scheme.trim().toLowerCase());
  const address = /^www\.[^\s/]+\.[a-z]/i.test(written) ? `https://${written}` : written;
  if (address.startsWith('tel:')) return address.replace(/\s/g, '');
  // Behind the host or the mail address a space is written so; in front of that it is none of an address.
  return /^(?:https?:\/\/[^\s/]+\/|mailto:[^\s?]+\?|\/)/.test(address) ? address.replace(/\s/g, '%20') : address;
}

/** Says in a sentence for editors why an address can be no link's; undefined where it can. */
export function addressFaultOf(given: string): string | undefined {
  const address = decoded(given);
  if (address.length > ADDRESS_CHARACTERS)
    return `Die Adresse „${address.slice(0, 60)}…“ ist zu lang. Bitte geben Sie eine mit höchstens 2.000 Zeichen an.`;
  if (href.safeParse(given).success) return undefined;
  if (/^mailto:/.test(address))
    return `„${address}“ ist keine E-Mail-Adresse. Bitte schreiben Sie mailto: und gleich danach die Adresse, ohne Leerzeichen.`;
  if (/^tel:/.test(address))
    return `„${address}“ ist keine Telefonnummer. Bitte schreiben Sie tel: und gleich danach die Nummer, ohne Leerzeichen.`;
  return `„${address}“ ist keine Internet-Adresse. Sie beginnt mit https://, für Seiten dieses Portals mit einem Schrägstrich.`;
}

/** An address as it was typed: Payload encodes what it takes for none as a whole. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
