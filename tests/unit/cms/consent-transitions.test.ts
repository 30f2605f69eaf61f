import { expect, test } from 'vitest';
import { mayDecide, type ConsentState } from '../../../cms/src/consent/transitions.ts';

const ANSWERS: ConsentState[] = ['mitgezeichnet', 'uebernommen', 'angepasst', 'abgelehnt'];

test('an editor answers a question and may change the answer', () => {
  for (const to of ANSWERS) {
    expect(mayDecide('offen', to)).toBe(true);
    for (const from of ANSWERS) expect(mayDecide(from, to)).toBe(true);
  }
});

test('only the portal asks and ends, and what has ended stays so', () => {
  for (const from of ['offen', ...ANSWERS] as const) {
    expect(mayDecide(from, 'beendet')).toBe(false);
    expect(mayDecide(from, 'offen')).toBe(from === 'offen');
    expect(mayDecide('beendet', from)).toBe(false);
  }
});
