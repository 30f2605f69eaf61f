import { onlinedienst } from '@serviceportal/content-types';
import { expect, test } from 'vitest';
import type { OnlinedienstDoc } from '../../../cms/src/snapshot/documents.ts';
import { FaultyDocument } from '../../../cms/src/snapshot/faults.ts';
import { onlineServiceOf } from '../../../cms/src/snapshot/online-services.ts';

const WEGBERG = { id: 'wegberg', ags: '05370044', ars: '053700044044' };
const LEISTUNG = { id: 'hund', leikaId: '99102013000000' };
const DAY = '2027-03-10';

const dienst = (einsaetze: OnlinedienstDoc['einsaetze'], more: Partial<OnlinedienstDoc> = {}): OnlinedienstDoc => ({
  id: 'dienst',
  createdAt: '',
  updatedAt: '',
  bezeichnung: { de: 'Hund anmelden', en: 'Register a dog', nl: 'Hond aanmelden' },
  freigegeben: { de: true, en: true },
  art: 'antrag',
  betreiber: 'gemeinsam',
  konto: 'keines',
  vertrauensniveau: '00',
  einsaetze,
  ...more,
});
const at = (urlVorlage: string, more = {}) => ({ urlVorlage, zustand: 'verfuegbar' as const, ...more });
const urlOf = (doc: OnlinedienstDoc, place = WEGBERG) => onlineServiceOf(doc, LEISTUNG, place, DAY)?.locales.de?.url;

test('fills every placeholder in, every time it stands there', () => {
  const doc = dienst([at('https://forms.example/{ars}/{ags}/{leikaId}?l={lang}&again={ars}')]);
  const service = onlineServiceOf(doc, LEISTUNG, WEGBERG, DAY);
  expect(service?.locales.de?.url).toBe(
    'https://forms.example/053700044044/05370044/99102013000000?l=de&again=053700044044',
  );
  expect(service?.locales.en?.url).toContain('?l=en&');
  expect(onlinedienst.safeParse(service).success).toBe(true);
});

test('is in use in the languages that were released', () => {
  expect(Object.keys(onlineServiceOf(dienst([at('https://a.example')]), LEISTUNG, WEGBERG, DAY)!.locales)).toEqual([
    'de',
    'en',
  ]);
});

test('has an entry of its own for each Leistung where the address names it', () => {
  expect(onlineServiceOf(dienst([at('https://a.example/{leikaId}')]), LEISTUNG, WEGBERG, DAY)?.id).toBe('dienst:hund');
  expect(onlineServiceOf(dienst([at('https://a.example/{ars}')]), LEISTUNG, WEGBERG, DAY)?.id).toBe('dienst');
});

test('an address that needs a LeiKa key where there is none is a fault that names the service', () => {
  const derive = () => onlineServiceOf(dienst([at('https://a.example/{leikaId}')]), { id: 'ohne' }, WEGBERG, DAY);
  expect(derive).toThrow(FaultyDocument);
  expect(derive).toThrow(/keinen LeiKa-Schlüssel/);
});

test('an Einsatz for this Kommune goes before one for all, and only Einsätze of the day count', () => {
  const own = { kommunen: ['wegberg'] };
  expect(urlOf(dienst([at('https://alle.example'), at('https://wegberg.example', own)]))).toBe(
    'https://wegberg.example',
  );
  expect(
    urlOf(dienst([at('https://alle.example'), at('https://wegberg.example', { ...own, gueltigAb: '2027-03-11' })])),
  ).toBe('https://alle.example');
  expect(urlOf(dienst([at('https://wegberg.example', { ...own, gueltigBis: '2027-03-09' })]))).toBeUndefined();
  expect(urlOf(dienst([at('https://wegberg.example', own)]), { ...WEGBERG, id: 'gangelt' })).toBeUndefined();
  expect(urlOf(dienst([]))).toBeUndefined();
});
