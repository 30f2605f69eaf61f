import type { JSONFieldServerProps } from 'payload';
import { RecordList } from './RecordList.tsx';

/** What a publish had to leave out or change, a sentence each. */
export function Warnings({ data, field, path }: JSONFieldServerProps) {
  const value: unknown = data?.[field.name];
  const sentences = (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string');
  return <RecordList empty="Es gab keine Warnungen." items={sentences} label={String(field.label)} path={path} />;
}
