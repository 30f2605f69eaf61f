/** Carries the address of whoever asked from the server to the hooks; the server removes what a visitor sends under this name. */
export const ADDRESS_HEADER = 'x-portal-address';

/** The address a request came from, as the admin's server saw it; `unknown` where no server was in between. */
export function clientAddress({ headers }: { headers: Headers }): string {
  return headers.get(ADDRESS_HEADER) ?? 'unknown';
}
