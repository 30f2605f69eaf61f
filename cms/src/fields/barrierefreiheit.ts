import { MANGEL_GRUENDE, PRUEFMETHODEN, VEREINBARKEITEN } from '@serviceportal/content-types';
import type { Field, GroupField } from 'payload';
import { dayField } from './calendar.ts';
import { localizedTextarea, optionsOf, ROW_LABEL, webAddressField } from './common.ts';

interface Statement {
  barrierefreiheit?: { stand?: unknown; methode?: unknown } | null;
}

/** Only once the Kommune says how far its site is are the other parts asked for, and checked. */
const begun = { condition: (data: unknown) => Boolean((data as Statement | null)?.barrierefreiheit?.stand) };

const contact = (name: string, label: string, description: string, fields: Field[]): GroupField => ({
  name,
  label,
  type: 'group',
  admin: { ...begun, description },
  fields: [{ name: 'name', label: 'Name', type: 'text', required: true }, ...fields],
});
const telephone: Field = { name: 'telefon', label: 'Telefon', type: 'text' };

/** Erklärung zur Barrierefreiheit in the parts of the model statement (EU) 2018/1523; as a whole it may be missing. */
export const statementField: GroupField = {
  name: 'barrierefreiheit',
  label: 'Erklärung zur Barrierefreiheit',
  type: 'group',
  admin: {
    description:
      'Aus diesen Angaben entsteht die Erklärung nach § 10b BGG NRW. Prüfen Sie sie mindestens einmal im Jahr. Was darüber hinaus zu sagen ist, steht in der Seite mit dem Zweck „Erklärung zur Barrierefreiheit“.',
  },
  fields: [
    {
      name: 'stand',
      label: 'Wie weit ist die Website mit der BITV NRW vereinbar?',
      type: 'select',
      options: optionsOf(VEREINBARKEITEN),
    },
    {
      type: 'row',
      admin: begun,
      fields: [
        dayField('erstelltAm', 'Erstellt am', { required: true }),
        dayField('ueberprueftAm', 'Zuletzt überprüft am', { required: true, notBefore: 'erstelltAm' }),
      ],
    },
    {
      name: 'methode',
      label: 'Worauf beruht die Erklärung?',
      type: 'select',
      required: true,
      defaultValue: 'selbstbewertung',
      options: optionsOf(PRUEFMETHODEN),
      admin: begun,
    },
    {
      name: 'pruefstelle',
      label: 'Welche Stelle hat geprüft?',
      type: 'text',
      required: true,
      admin: {
        condition: (data: unknown) =>
          begun.condition(data) && (data as Statement).barrierefreiheit?.methode === 'pruefstelle',
      },
    },
    {
      name: 'maengel',
      label: 'Nicht barrierefreie Inhalte',
      labels: { singular: 'Inhalt', plural: 'Inhalte' },
      type: 'array',
      admin: { ...begun, initCollapsed: true, components: { RowLabel: ROW_LABEL } },
      fields: [
        {
          name: 'grund',
          label: 'Grund',
          type: 'select',
          required: true,
          defaultValue: 'unvereinbar',
          options: optionsOf(MANGEL_GRUENDE),
        },
        localizedTextarea('inhalt', 'Was ist nicht barrierefrei, und für wen?', true),
        localizedTextarea('abhilfe', 'Wie man trotzdem daran kommt, und bis wann es behoben ist'),
      ],
    },
    contact('meldestelle', 'Wo man Barrieren meldet', 'Diese Stelle antwortet auf Hinweise zu Barrieren.', [
      {
        type: 'row',
        fields: [{ name: 'email', label: 'E-Mail', type: 'email', required: true }, telephone],
      },
    ]),
    contact(
      'ombudsstelle',
      'Ombudsstelle',
      'An sie wendet sich, wer auf eine Meldung keine zufriedenstellende Antwort bekommt (§ 10d BGG NRW).',
      [
        { name: 'anschrift', label: 'Anschrift', type: 'text' },
        { type: 'row', fields: [telephone, { name: 'email', label: 'E-Mail', type: 'email' }] },
        webAddressField('website', 'Website', { outside: true }),
      ],
    ),
  ],
};
