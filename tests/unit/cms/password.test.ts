import { expect, test } from 'vitest';
import { passwordProblem } from '../../../cms/src/sign-in/password.ts';

test.each(['', 'kurz', 'elf-Zeichen', '⛄⛄⛄⛄⛄⛄⛄⛄⛄⛄⛄'])('%j is too short', (password) => {
  expect(passwordProblem(password)).toMatch(/mindestens 12 Zeichen/);
});

test.each([
  ...[
    'passwort1234',
    'Passwort2026!',
    'P@ssw0rt12345',
    'passwordpassword',
    'Willkommen2026!',
    'Sommer2026!!!',
    'Hallo12345678',
  ],
  ...[
    '123456789012',
    '12.03.1985 12:00',
    'qwertzuiop12',
    'qwertyuiopasdf',
    '1q2w3e4r5t6z',
    'asdfghjklöä1',
    'abcdefghijkl',
    'zyxwvutsrqpo',
  ],
  ...[
    'aaaaaaaaaaaa',
    'abababababab',
    'Abc!Abc!Abc!',
    'xK9!xK9!xK9!x',
    'KreisHeinsberg1',
    'Serviceportal2026',
    'Rathaus-Erkelenz!',
    'ichliebedich123',
  ],
  ...['administrator1', 'changeme12345', 'Test-Test-Test-1', 'Schalke04Schalke', '!!!!!!!!!!!!!!!!'],
])('%j is what attackers try first', (password) => {
  expect(passwordProblem(password)).toMatch(/leicht zu erraten/);
});

test.each([
  ['erika.mustermann', { email: 'erika.mustermann@wegberg.example' }],
  ['Mustermann2026!', { name: 'Erika Mustermann' }],
  ['erika@wegberg.example', { email: 'erika@wegberg.example' }],
  ['Müller-Lüdenscheidt', { name: 'Käthe Mueller-Luedenscheidt' }],
])('%j is known of the person', (password, owner) => {
  expect(passwordProblem(password, owner)).toMatch(/ähnelt/);
});

test.each([
  ...[
    'Tulpe Amboss Kreide Nebel',
    'nur-fuer-diese-Pruefung',
    'drei-Worte-fuer-kreis',
    'vQ7rX2mPz9Kd',
    'kR_8fZ-wq3YtLb0s',
    'Дванадцять знаків',
  ],
  ...['пароль не з переліку', 'Erika fand 7 Steine am Fluss'],
])('%j is taken', (password) => {
  expect(passwordProblem(password, { email: 'erika@wegberg.example', name: 'Erika' })).toBeNull();
});

test('a password has an end', () => {
  expect(passwordProblem('Tulpe Amboss Kreide Nebel '.repeat(10))).toMatch(/höchstens 200/);
});
