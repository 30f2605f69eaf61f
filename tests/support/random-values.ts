import type { FlattenedField } from 'payload';
import type { Random } from './random.ts';
import { linkToDocument, paragraph, richText, text } from './rich-text.ts';

/** What values are made from. */
export interface Surroundings {
  random: Random;
  /** Ids of the documents of a collection, published or not. */
  idsOf: (collection: string) => readonly string[];
  /** The day around which dates are chosen, `YYYY-MM-DD`. */
  day: string;
  /** Collections that texts may link to. */
  linkTargets: readonly string[];
}

const WORDS = ['Anmeldung', 'Hund', 'Rathaus', 'Straße', 'Übersicht', 'neu', 'Markt', 'Antrag', 'Fest', 'Gebühr'];
const DAY = /^(tag|bisTag|am|erstelltAm|ueberprueftAm|gueltigAb|gueltigBis)$/;
const TIME = /^abUhrzeit$/;

function dayNear({ random, day }: Surroundings): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + random.below(9) - 4);
  return date.toISOString().slice(0, 10);
}

const words = ({ random }: Surroundings) =>
  Array.from({ length: 1 + random.below(3) }, () => random.oneOf(WORDS)).join(' ');

function textOf(field: { name: string }, collection: string, at: Surroundings): string {
  const { random } = at;
  const isDay = DAY.test(field.name) || (/^(von|bis)$/.test(field.name) && /kampagnen|schliesszeiten/.test(collection));
  if (isDay) return dayNear(at);
  if (TIME.test(field.name) || /^(von|bis)$/.test(field.name)) return random.oneOf(['08:00', '12:30', '17:45']);
  if (field.name === 'slug') return `${random.oneOf(['alt', 'neu', 'ort'])}-${random.below(1000)}`;
  if (/url|website|^nach$/i.test(field.name)) return random.oneOf(['https://a.example/', 'https://b.example/{ars}']);
  if (field.name === 'host') return `https://${random.oneOf(['a', 'b', 'c'])}.example`;
  if (field.name === 'leikaId') return `9910${String(random.below(1e10)).padStart(10, '0')}`;
  if (field.name === 'ortsteil') return 'Unterdorf';
  if (field.name === 'farbe') return random.oneOf(['#1d5b8f', '#7a1f1f']);
  if (field.name === 'plz') return `52${100 + random.below(900)}`;
  if (field.name === 'email') return `${random.oneOf(['post', 'info'])}@ort.example`;
  if (field.name === 'telefon') return `02452 ${100 + random.below(900)}`;
  if (collection === 'weiterleitungen' && field.name === 'von') return `/alt/${random.below(100)}/`;
  return words(at);
}

/** Formatted text, as a rule with a link to some document, published or not, there or not. */
function formatted(at: Surroundings) {
  const { random } = at;
  const collection = random.oneOf(at.linkTargets);
  const ids = at.idsOf(collection);
  if (ids.length === 0 || random.chance(0.3)) return richText(paragraph(text(words(at))));
  return richText(paragraph(text(`${words(at)} `), linkToDocument(collection, random.oneOf(ids), words(at))));
}

function relation(field: { relationTo: string | string[]; hasMany?: boolean | undefined }, at: Surroundings): unknown {
  const { random } = at;
  const one = () => {
    const target = Array.isArray(field.relationTo) ? random.oneOf(field.relationTo) : field.relationTo;
    const ids = at.idsOf(target);
    if (ids.length === 0) return null;
    const id = random.oneOf(ids);
    return Array.isArray(field.relationTo) ? { relationTo: target, value: id } : id;
  };
  if (!field.hasMany) return random.chance(0.15) ? null : one();
  return [...new Set(Array.from({ length: random.below(3) }, one))].filter((value) => value !== null);
}

/** Some value for a field of a collection, as a person might give it; forms may still refuse it. */
export function randomValue(field: FlattenedField, collection: string, at: Surroundings): unknown {
  const { random } = at;
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return 'hasMany' in field && field.hasMany
        ? Array.from({ length: 1 + random.below(2) }, () => textOf(field, collection, at))
        : textOf(field, collection, at);
    case 'number':
      return random.below(100);
    case 'checkbox':
      return random.chance(0.5);
    case 'date': {
      const instant = new Date(`${dayNear(at)}T09:00:00.000Z`);
      return new Date(instant.getTime() + (random.below(5) - 2) * 3_600_000).toISOString();
    }
    case 'select':
    case 'radio': {
      const value = random.oneOf(field.options.map((option) => (typeof option === 'string' ? option : option.value)));
      return field.type === 'select' && field.hasMany ? [value] : value;
    }
    case 'relationship':
    case 'upload':
      return relation(field, at);
    case 'richText':
      return formatted(at);
    case 'array':
      return Array.from({ length: random.below(3) }, () => randomFields(field.flattenedFields, collection, at));
    case 'group':
    case 'tab':
      return randomFields(field.flattenedFields, collection, at);
    case 'blocks':
      return Array.from({ length: 1 + random.below(2) }, () => {
        const block = random.oneOf(field.blocks);
        return { blockType: block.slug, ...randomFields(block.flattenedFields, collection, at) };
      });
    default:
      return undefined;
  }
}

function randomFields(fields: readonly FlattenedField[], collection: string, at: Surroundings) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (['id', 'blockName', 'blockType'].includes(field.name)) return [];
      const value = randomValue(field, collection, at);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}
