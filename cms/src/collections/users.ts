import type { CollectionConfig } from 'payload';
import { ROLES } from '../access/roles.ts';
import { kreisIt, kreisItField } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { optionsOf } from '../fields/common.ts';
import { forgotPasswordEndpoint, noFirstRegister, noVerification } from '../sign-in/endpoints.ts';
import { guardCredentials, rememberSignIn, slowDownGuessing, textAsEmail } from '../sign-in/hooks.ts';

/** People who sign in, with a role and the Kommune they write for. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'Personen' },
  admin: { useAsTitle: 'email', group: 'Betrieb', defaultColumns: ['email', 'name', 'rolle', 'kommune'] },
  auth: {
    useAPIKey: true,
    useSessions: true,
    // Whoever knows an e-mail address could keep its owner out; guessing is slowed down instead.
    maxLoginAttempts: 0,
    // Scripts on a page cannot read the cookie; in the answer they could.
    removeTokenFromResponses: true,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Strict' },
  },
  access: { ...accessTo('users'), unlock: kreisIt },
  endpoints: [forgotPasswordEndpoint(), noFirstRegister, noVerification],
  hooks: {
    beforeOperation: [slowDownGuessing, textAsEmail],
    beforeValidate: [guardCredentials],
    afterLogin: [rememberSignIn],
  },
  fields: [
    {
      name: 'aktuellesPasswort',
      label: 'Jetziges Passwort',
      type: 'text',
      virtual: true,
      admin: {
        components: { Field: '/admin/CurrentPassword.tsx#CurrentPassword' },
        disableListColumn: true,
        disableListFilter: true,
        disableBulkEdit: true,
      },
    },
    { name: 'name', label: 'Name', type: 'text', required: true },
    {
      name: 'rolle',
      label: 'Rolle',
      type: 'select',
      required: true,
      options: optionsOf(ROLES),
      access: { create: kreisItField, update: kreisItField },
    },
    {
      name: 'kommune',
      label: 'Kommune',
      type: 'relationship',
      relationTo: 'kommunen',
      maxDepth: 0,
      access: { create: kreisItField, update: kreisItField },
      admin: { description: 'Für welche Kommune die Person schreibt. Redaktionen des Kreises: der Kreis.' },
      validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
        Boolean(value) ||
        (siblingData as { rolle?: string }).rolle === 'kreis-it' ||
        'Bitte wählen Sie die Kommune, für die diese Person schreibt.',
    },
    {
      name: 'enableAPIKey',
      type: 'checkbox',
      label: 'API-Schlüssel erlauben',
      access: { create: kreisItField, update: kreisItField },
    },
    { name: 'apiKey', type: 'text', label: 'API-Schlüssel', access: { create: kreisItField, update: kreisItField } },
  ],
};
