import { ANKNUEPFUNGEN, EBENEN, LEISTUNGSGRUPPEN, TYPISIERUNGEN } from '@serviceportal/content-types';
import type { CollectionConfig, PayloadRequest, TextField, TextFieldSingleValidation, Where } from 'payload';
import { accessTo } from '../access/table.ts';
import { complete } from '../fields/complete.ts';
import { dayField } from '../fields/calendar.ts';
import { localizedText, localizedTextarea, optionsOf, releasedField, slugField } from '../fields/common.ts';
import { stammtextModules } from '../fields/modules.ts';
import { richText } from '../fields/rich-text.ts';
import { inGerman } from '../refuse.ts';
import { withDrafts } from '../fields/versions.ts';
import { appendStammtextfassung } from '../hooks/append-stammtextfassung.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Not a unique index: databases differ in whether two empty values are the same. */
const validLeikaId: TextFieldSingleValidation = async (value, { id, req }) => {
  if (!value) return neededByNoService(id, req);
  if (!/^\d{14}$/.test(value))
    return 'Ein LeiKa-Schlüssel besteht aus genau 14 Ziffern. Ohne Schlüssel bleibt das Feld leer.';
  const where: Where = { and: [{ leikaId: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] };
  const { totalDocs } = await req.payload.count({ collection: 'leistungen', where, req });
  return totalDocs === 0 || 'Diesen LeiKa-Schlüssel hat schon eine andere Leistung.';
};

/** An address of an Onlinedienst may be made with the key. */
async function neededByNoService(id: number | string | undefined, req: PayloadRequest): Promise<string | true> {
  if (!id) return true;
  const { docs } = await req.payload.find({
    collection: 'onlinedienste',
    where: { leistungen: { in: [id] } },
    select: { bezeichnung: true, einsaetze: true },
    depth: 0,
    pagination: false,
    ...inGerman(req),
  });
  const needing = docs.find(({ einsaetze }) => einsaetze?.some(({ urlVorlage }) => urlVorlage.includes('{leikaId}')));
  return (
    !needing ||
    `Der Onlinedienst „${needing.bezeichnung}“ braucht den Schlüssel für seine Adresse. Bitte nehmen Sie zuerst dort die Leistung oder den Platzhalter {leikaId} heraus.`
  );
}

/** Services: the Stammtext that all Kommunen share, by FIM modules. */
export const leistungen: CollectionConfig = {
  slug: 'leistungen',
  typescript: { interface: 'Leistung' },
  labels: { singular: 'Leistung (Stammtext)', plural: 'Leistungen (Stammtexte)' },
  admin: {
    useAsTitle: 'bezeichnung',
    group: 'Leistungen',
    defaultColumns: ['bezeichnung', 'leikaId', 'gruppe', '_status'],
    listSearchableFields: ['bezeichnung', 'leikaId', 'slug'],
  },
  versions: withDrafts,
  access: accessTo('leistungen'),
  hooks: {
    beforeDelete: [keepReferenced('leistungen')],
    // The Fassung is written before anybody is asked to publish: a Kommune on `freigeben` shows nothing else.
    afterChange: [appendStammtextfassung, requestPublishOnChange('leistungen')],
    afterDelete: [requestPublishOnDelete('leistungen')],
  },
  fields: [
    slugField('bezeichnung', 'portal'),
    releasedField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Kurz gesagt',
          fields: [
            localizedText('bezeichnung', 'Leistungsbezeichnung, bürgernah (FIM 03)', true),
            localizedText('bezeichnungAmtlich', 'Leistungsbezeichnung, amtlich (FIM 02)'),
            {
              name: 'synonyme',
              label: 'Andere Wörter, die Menschen benutzen (Begriff im Kontext)',
              type: 'text',
              hasMany: true,
              localized: true,
            },
            localizedTextarea('teaser', 'Teaser (FIM 24): was es ist und wer es braucht', true, { maxLength: 400 }),
            richText('kurztext', 'Kurztext (FIM 05)'),
            ...stammtextModules(['volltext', 'voraussetzungen']),
          ],
        },
        { label: 'Unterlagen und Kosten', fields: stammtextModules(['unterlagen', 'kosten']) },
        { label: 'Ablauf und Fristen', fields: stammtextModules(['verfahrensablauf', 'fristen', 'bearbeitungsdauer']) },
        {
          label: 'Recht und Hinweise',
          fields: [
            ...stammtextModules(['rechtsgrundlagen', 'hinweise']),
            richText('rechtsbehelf', 'Rechtsbehelf (FIM 25)'),
            ...stammtextModules(['formulare', 'weiterfuehrendes']),
          ],
        },
        {
          label: 'Einordnung',
          fields: [
            {
              name: 'leikaId',
              label: 'LeiKa-Schlüssel (14 Ziffern)',
              type: 'text',
              index: true,
              validate: validLeikaId,
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'typisierung',
                  label: 'Typisierung',
                  type: 'select',
                  options: TYPISIERUNGEN.map((value) => ({ value, label: value })),
                },
                {
                  name: 'ebene',
                  label: 'Übliche Verwaltungsebene',
                  type: 'select',
                  required: true,
                  defaultValue: 'kommune',
                  options: optionsOf(EBENEN),
                },
                {
                  name: 'anknuepfung',
                  label: 'Anknüpfung',
                  type: 'select',
                  required: true,
                  defaultValue: 'wohnort',
                  options: optionsOf(ANKNUEPFUNGEN),
                },
                {
                  name: 'gruppe',
                  label: 'Gruppe für Zuständigkeiten',
                  type: 'select',
                  required: true,
                  defaultValue: 'andere',
                  options: optionsOf(LEISTUNGSGRUPPEN),
                },
              ],
            },
            {
              name: 'lebenslagen',
              label: 'Lebenslagen',
              type: 'relationship',
              relationTo: 'lebenslagen',
              hasMany: true,
              maxDepth: 0,
            },
            { name: 'urheber', label: 'Urheber (FIM 18)', type: 'text' },
            {
              name: 'fachlicheFreigabe',
              label: 'Fachliche Freigabe',
              type: 'group',
              fields: [
                {
                  type: 'row',
                  fields: [
                    complete(dayField('am', 'Geprüft am'), {
                      with: 'durch',
                      sentence: 'Bitte geben Sie auch an, an welchem Tag geprüft wurde.',
                    }),
                    complete<TextField>(
                      { name: 'durch', label: 'Geprüft durch (Stelle)', type: 'text' },
                      { with: 'am', sentence: 'Bitte geben Sie auch an, welche Stelle geprüft hat.' },
                    ),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
