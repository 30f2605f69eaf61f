import type { ReactNode } from 'react';
import './record.css';

interface RecordListProps {
  label: string;
  path: string;
  items: ReactNode[];
  /** What is said where there is nothing. */
  empty: string;
}

/** A list that the portal wrote down and nobody changes. */
export function RecordList({ label, path, items, empty }: RecordListProps) {
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <section aria-labelledby={`${id}-name`} className="field-type record" id={id}>
      <h3 className="record__name" id={`${id}-name`}>
        {label}
      </h3>
      {items.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
