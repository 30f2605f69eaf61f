import { describe, expect, test } from 'vitest';
import { phoneNumber, telefonView } from '../../../site/src/view/telefon.ts';

const dialled = (field: string) => telefonView(field).teile.flatMap(({ href }) => href ?? []);

describe('a field for telephone numbers', () => {
  test.each([
    ['02452 13-0 (Mo–Fr 8–12 Uhr)', 'tel:+492452130'],
    ['Mo–Fr 8–12 Uhr: 02452 13-0', 'tel:+492452130'],
    ['02452 13-1234 oder -1235', 'tel:+492452131234'],
    ['02452 13-0 / -11', 'tel:+492452130'],
    ['02452/13-0/-11', 'tel:+492452130'],
    ['02452 13-0, -11 und -12', 'tel:+492452130'],
    ['02452 130 / 02452 131', 'tel:+492452130', 'tel:+492452131'],
    ['02452/13-0, 02452/13-1111', 'tel:+492452130', 'tel:+492452131111'],
    ['+49 (02452) 13-0', 'tel:+492452130'],
    ['+49 (0) 2452 13-0', 'tel:+492452130'],
    ['+49 (0)2452/13-0', 'tel:+492452130'],
    ['0049 2452 13-0', 'tel:+492452130'],
    ['+4902452130', 'tel:+492452130'],
    ['(0 24 52) 13 - 0', 'tel:+492452130'],
    ['02452.13.0', 'tel:+492452130'],
    ['02452\u00a013\u20110', 'tel:+492452130'],
    ['Tel.: 02452 130, Fax nein', 'tel:+492452130'],
    ['02452 130 Durchwahl 12', 'tel:+492452130'],
    ['02452 13-0 und 0160 1234567', 'tel:+492452130', 'tel:+491601234567'],
    ['0800 1234567 (kostenfrei)', 'tel:+498001234567'],
    ['+31 46 477 7777', 'tel:+31464777777'],
    ['0031 46 4777777', 'tel:+31464777777'],
    ['110 / 112', 'tel:110', 'tel:112'],
    ['115', 'tel:115'],
    ['115 oder 02452 110', 'tel:115', 'tel:+492452110'],
    ['116 117', 'tel:116117'],
    ['05.01.2027: 02452 130', 'tel:+492452130'],
    ['nach Vereinbarung'],
    ['Nebenstelle 13-0'],
    ['Zimmer 11, 8–12 Uhr'],
  ])('%s', (field, ...numbers) => {
    expect(dialled(field)).toEqual(numbers);
    expect(
      telefonView(field)
        .teile.map(({ text }) => text)
        .join(''),
    ).toBe(field);
  });

  test('tells machines its first number, or nothing', () => {
    expect(phoneNumber('Zentrale 02452 13-0, 02452 13-11')).toBe('+492452130');
    expect(phoneNumber('nach Vereinbarung')).toBeUndefined();
  });
});
