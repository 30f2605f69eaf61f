/**
 * An address in words, for a link that has none of its own: `kreis.example/bauen` of `https://kreis.example/bauen/`, the
 * mail address or the number of `mailto:` and `tel:`, and a path of the site as it is.
 */
export function addressWords(address: string): string {
  const words = address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/^([^/?#][^?#]*)[?#].*$/s, '$1')
    .replace(/(?<=[^/])\/$/, '');
  try {
    return decodeURI(words);
  } catch {
    return words;
  }
}
