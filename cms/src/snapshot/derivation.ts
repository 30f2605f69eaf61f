import { isDeepStrictEqual } from 'node:util';

/** Questions by name. Each answers from the content as it is now, and changes nothing. */
type Questions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** What a derivation says besides its value. */
export interface Notes {
  /** A German sentence for editors. */
  warn(sentence: string): void;
  /** The site needs an office or a file, by its id. */
  need(id: string): void;
}

/** What a derivation may look at: nothing but answers, so that it is known what it depends on. */
export type Reading<Q> = Q & Notes;

/** What came of a derivation: its value, or what it threw. */
export type Derived<T> = Noted & ({ value: T } | { fault: unknown });
interface Noted {
  warnings: readonly string[];
  needs: readonly string[];
}

interface Asked {
  name: string;
  args: readonly unknown[];
  answer: unknown;
}

interface Kept {
  asked: readonly Asked[];
  derived: Derived<unknown>;
}

/**
 * Keeps what was derived last time, with every question it asked and the answer it got. It holds while each question, asked
 * again, gets the same answer; else it is derived anew, and where that comes out equal the old value stays. So what did not
 * change is the very same object from one snapshot to the next, and a site can tell by identity what is new.
 */
export class Derivations {
  #last = new Map<string, Kept>();
  #next = new Map<string, Kept>();
  /** How often something was derived, not kept. */
  count = 0;

  get<Q extends object, T>(key: string, questions: Q, derive: (reading: Reading<Q>) => T): Derived<T> {
    const known = this.#next.get(key) ?? this.#last.get(key);
    if (known && holds(known, questions as Questions)) {
      this.#next.set(key, known);
      return known.derived as Derived<T>;
    }
    this.count += 1;
    const { asked, derived } = record(questions, derive);
    const before = known?.derived as Derived<T> | undefined;
    if ('value' in derived && before && 'value' in before && isDeepStrictEqual(derived.value, before.value))
      derived.value = before.value;
    this.#next.set(key, { asked, derived });
    return derived;
  }

  /** Forgets what was not asked for since the last turn. */
  turn(): void {
    this.#last = this.#next;
    this.#next = new Map();
  }
}

/** The answer of a question that threw: it equals no other, so whatever met it is derived anew. */
const NONE = Symbol('no answer');

function holds({ asked }: Kept, questions: Questions): boolean {
  try {
    return asked.every(
      ({ name, args, answer }) => answer !== NONE && isSame(questions[name]!(...(args as never[])), answer),
    );
  } catch {
    return false;
  }
}

/** The same document, or a list or record of the same documents and values. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && Object.is((a as never)[key], (b as never)[key]))
  );
}

/** Runs a derivation and writes down what it asks and notes. Whatever it throws is its outcome. */
function record<Q extends object, T>(questions: Q, derive: (reading: Reading<Q>) => T) {
  const asked = new Map<string, Asked>();
  const warnings = new Set<string>();
  const needs = new Set<string>();
  const recorded = (name: string, question: (...args: never[]) => unknown) => {
    return (...args: unknown[]) => {
      const key = [name, ...args].join(' ');
      const before = asked.get(key);
      if (before && before.answer !== NONE) return before.answer;
      const entry: Asked = { name, args, answer: NONE };
      asked.set(key, entry);
      entry.answer = question(...(args as never[]));
      return entry.answer;
    };
  };
  const notes: Notes = {
    warn: (sentence) => warnings.add(sentence),
    need: (id) => needs.add(id),
  };
  const answers = Object.entries(questions as Questions).map(([name, question]) => [name, recorded(name, question)]);
  const reading = { ...(Object.fromEntries(answers) as Q), ...notes };
  const noted = () => ({ warnings: [...warnings], needs: [...needs] });
  const derived = ((): Derived<T> => {
    try {
      return { value: derive(reading), ...noted() };
    } catch (fault) {
      return { fault, ...noted() };
    }
  })();
  return { asked: [...asked.values()], derived };
}
