'use client';

import { germanDay } from '@serviceportal/content-types/dates';
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui';
import type { FieldDiffClientProps } from 'payload';
import { isDay } from './day.ts';
import { writeNumber } from './number.ts';

/** A value of two versions side by side, as an editor writes it. */
function WrittenDiff({
  comparisonValue,
  versionValue,
  field,
  locale,
  nestingLevel,
  write,
}: FieldDiffClientProps & { write: (value: unknown) => string }) {
  const { i18n } = useTranslation();
  const html = (value: unknown) =>
    value === null || value === undefined || value === '' ? '<p></p>' : `<p>${escapeDiffHTML(write(value))}</p>`;
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  });
  return (
    <FieldDiffContainer
      className="text-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : '', locale: locale ?? '' }}
      nestingLevel={nestingLevel ?? 0}
      To={To}
    />
  );
}

/** Days of two versions: `10.12.2026`. */
export const DayDiff = (props: FieldDiffClientProps) => (
  <WrittenDiff {...props} write={(value) => (isDay(value) ? germanDay(value) : String(value))} />
);

/** Numbers of two versions: `66,5`. */
export const NumberDiff = (props: FieldDiffClientProps) => (
  <WrittenDiff {...props} write={(value) => (typeof value === 'number' ? writeNumber(value) : String(value))} />
);
