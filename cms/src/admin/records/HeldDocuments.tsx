import { heldDocument, type HeldDocument } from '@serviceportal/content-types';
import type { JSONFieldServerProps } from 'payload';
import { RecordList } from './RecordList.tsx';

/** Documents that a publish held back, as its record keeps them; what is none is left out. */
export const heldDocuments = (value: unknown): HeldDocument[] =>
  (Array.isArray(value) ? value : []).flatMap((item) => heldDocument.safeParse(item).data ?? []);

/** Which documents a publish held back, why, and what the site shows of them. */
export function HeldDocuments({ data, field, payload, path }: JSONFieldServerProps) {
  const admin = payload.config.routes.admin;
  return (
    <RecordList
      empty="Kein Dokument wurde zurückgehalten."
      items={heldDocuments(data?.[field.name]).map(({ collection, id, titel, grund, shown }) => (
        <>
          <a href={`${admin}/collections/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`}>
            {titel || 'Ohne Titel'}
          </a>
          <p>{grund}</p>
          <p className="record__note">
            {shown === 'previous'
              ? 'Die Website zeigt das Dokument bis dahin in seinem letzten Stand.'
              : 'Die Website zeigt das Dokument bis dahin nicht.'}
          </p>
        </>
      ))}
      label={String(field.label)}
      path={path}
    />
  );
}
