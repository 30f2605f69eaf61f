'use client';

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

/** Asks people for their own password where they change it, or their e-mail address; Kreis-IT is not asked for others'. */
export function CurrentPassword({ path, field }: TextFieldClientProps) {
  const { user } = useAuth();
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || collectionSlug !== 'users' || String(user?.id) !== String(id)) return null;
  return (
    <>
      <PasswordField
        autoComplete="current-password"
        path={path}
        field={{ name: field.name, label: field.label ?? '', required: false }}
      />
      <p className="field-description">Nur nötig, wenn Sie hier Ihr Passwort oder Ihre E-Mail-Adresse ändern.</p>
    </>
  );
}
