'use client';

import { germanDay } from '@serviceportal/content-types/dates';
import { DefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { isDay } from './day.ts';
import { writeNumber } from './number.ts';

/** A stored day in a list: `10.12.2026`. */
export function DayCell(props: DefaultCellComponentProps) {
  const { cellData } = props;
  return <DefaultCell {...props} cellData={isDay(cellData) ? germanDay(cellData) : cellData} />;
}

/** A number in a list: `66,5`. */
export function NumberCell(props: DefaultCellComponentProps) {
  const { cellData } = props;
  return <DefaultCell {...props} cellData={typeof cellData === 'number' ? writeNumber(cellData) : cellData} />;
}

/** Several words in a list: `Perso, Ausweis weg`. */
export function WordsCell(props: DefaultCellComponentProps) {
  const { cellData } = props;
  return <DefaultCell {...props} cellData={Array.isArray(cellData) ? cellData.join(', ') : cellData} />;
}
