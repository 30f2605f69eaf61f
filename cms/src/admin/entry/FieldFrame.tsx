'use client';

import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent } from '@payloadcms/ui';
import type { DateFieldClient, NumberFieldClient, TextFieldClient } from 'payload';
import type { CSSProperties, ReactNode } from 'react';
import './entry.css';

export type EntryField = DateFieldClient | NumberFieldClient | TextFieldClient;

/** Ids that tie the parts of a field together, as Payload writes them. */
export const fieldIds = (path: string) => {
  const id = `field-${path.replaceAll('.', '__')}`;
  return { id, error: `${id}-fehler`, description: `field-description-${path.replaceAll('.', '__')}` };
};

export interface CustomParts {
  AfterInput?: ReactNode;
  BeforeInput?: ReactNode;
  Description?: ReactNode;
  Label?: ReactNode;
}

interface FieldFrameProps {
  field: EntryField;
  path: string;
  parts: CustomParts | undefined;
  readOnly: boolean;
  /** What is wrong with what was typed; it comes before what the form says. */
  sentence: string | null;
  showError: boolean;
  children: ReactNode;
}

/** Label, error, input and description of a field, in the order and the look of Payload's own. */
export function FieldFrame({ field, path, parts, readOnly, sentence, showError, children }: FieldFrameProps) {
  const { label, localized, required, admin } = field;
  const wrong = showError || sentence !== null;
  const style = admin?.width ? { '--field-width': admin.width } : { flex: '1 1 auto' };
  const classes = ['field-type', 'text', 'entry', admin?.className, wrong && 'error', readOnly && 'read-only'];
  return (
    <div className={classes.filter(Boolean).join(' ')} style={{ ...admin?.style, ...style } as CSSProperties}>
      <RenderCustomComponent
        CustomComponent={parts?.Label}
        Fallback={
          <FieldLabel
            {...(label === undefined ? {} : { label })}
            localized={localized ?? false}
            path={path}
            required={required ?? false}
          />
        }
      />
      <div className="field-type__wrap">
        <span id={fieldIds(path).error} role={sentence ? 'alert' : undefined}>
          <FieldError path={path} showError={wrong} {...(sentence ? { message: sentence } : {})} />
        </span>
        {parts?.BeforeInput}
        {children}
        {parts?.AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={parts?.Description}
        Fallback={
          admin?.description ? <FieldDescription description={admin.description as string} path={path} /> : null
        }
      />
    </div>
  );
}

/** What a screen reader says after the name of a field: its description, and what is wrong. */
export function describedBy(path: string, field: EntryField, wrong: boolean): string | undefined {
  const { error, description } = fieldIds(path);
  return [field.admin?.description && description, wrong && error].filter(Boolean).join(' ') || undefined;
}
