import type { CollectionConfig, ImageSize } from 'payload';
import { writtenByPortal } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { kommuneField, localizedText } from '../fields/common.ts';
import { askAboutFile, keepCosignedFile, keepCosignedFromDelete } from '../hooks/keep-cosigned-files.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { nameByContent, recordContent, removeArrived } from '../hooks/media-content.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';
import { fileHeaders } from '../uploads/headers.ts';
import { MIME_TYPES } from '../uploads/kinds.ts';

/** Pixels across; a size wider than the upload is not made. */
const WIDTHS = [480, 960, 1600];

/** AVIF above effort 2 takes seconds a picture for a few percent of size. */
const FORMATS = [
  { format: 'avif', options: { quality: 55, effort: 2 } },
  { format: 'webp', options: { quality: 75 } },
] as const;

const imageSizes: ImageSize[] = WIDTHS.flatMap((width) =>
  FORMATS.map((formatOptions) => ({
    name: `${formatOptions.format}${width}`,
    width,
    formatOptions: formatOptions as NonNullable<ImageSize['formatOptions']>,
  })),
);

/** Files with alternative text and licence. Each is stored under a name with the hash of its content, so that a name never changes its meaning. */
export function media(mediaDir: string): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'Datei', plural: 'Dateien' },
    admin: { useAsTitle: 'titel', group: 'Portal', defaultColumns: ['titel', 'kommune', 'filename', 'mimeType'] },
    access: accessTo('media'),
    upload: {
      staticDir: mediaDir,
      mimeTypes: MIME_TYPES,
      modifyResponseHeaders: fileHeaders,
      imageSizes,
      // A file comes in the request, never from an address that it names.
      externalFileHeaderFilter: () => {
        throw new Error('Files are not loaded from addresses.');
      },
      focalPoint: true,
      // A crop would change the content under the same name.
      crop: false,
    },
    hooks: {
      beforeOperation: [keepCosignedFile, nameByContent],
      beforeChange: [recordContent],
      beforeDelete: [keepReferenced('media'), keepCosignedFromDelete],
      afterChange: [askAboutFile, requestPublishOnChange('media')],
      afterDelete: [requestPublishOnDelete('media')],
      afterOperation: [removeArrived],
    },
    fields: [
      { name: 'titel', label: 'Titel für die Redaktion', type: 'text', required: true },
      localizedText('alt', 'Alternativtext', false, {
        admin: { description: 'Beschreibt das Bild für alle, die es nicht sehen. Leer nur bei reinem Schmuck.' },
      }),
      kommuneField(),
      { name: 'lizenz', label: 'Urheber und Lizenz', type: 'text', required: true },
      {
        name: 'dateiname',
        label: 'Dateiname',
        type: 'text',
        access: writtenByPortal,
        admin: {
          readOnly: true,
          position: 'sidebar',
          description:
            'So hieß die Datei beim Hochladen. Wer sie herunterlädt, erhält sie unter diesem Namen ohne Umlaute und Leerzeichen, mit einem Kennzeichen am Ende.',
        },
      },
      { name: 'hash', type: 'text', index: true, access: writtenByPortal, admin: { hidden: true } },
      { name: 'farbe', type: 'text', access: writtenByPortal, admin: { hidden: true } },
    ],
  };
}
