import { isDeepStrictEqual } from 'node:util';

/**
 * Questions by name. Each answers from one content, and changes nothing: another content is asked by other functions, the
 * same function always gives the same answer.
 */
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

/** A question with its arguments, shared by all that ask it: it is asked once of each content. */
class Question {
  readonly #name: string;
  readonly #args: readonly unknown[];
  #answer: unknown = NONE;
  #answeredBy: unknown;

  constructor(name: string, args: readonly unknown[]) {
    this.#name = name;
    this.#args = args;
  }

  /** The answer; the very object it was before, where it is the same. */
  ask(questions: Questions): unknown {
    const question = questions[this.#name]!;
    if (this.#answeredBy !== question) {
      const answer = question(...(this.#args as never[]));
      if (!isSame(answer, this.#answer)) this.#answer = answer;
      this.#answeredBy = question;
    }
    return this.#answer;
  }
}

interface Asked {
  question: Question;
  answer: unknown;
}

interface Kept {
  asked: readonly Asked[];
  derived: Derived<unknown>;
}

/** The answer of a question that threw: it equals no other, so whatever met it is derived anew. */
const NONE = Symbol('no answer');

/**
 * Keeps what was derived last time, with every question it asked and the answer it got. It holds while each question, asked
 * again, gets the same answer; else it is derived anew, and where that comes out equal the old value stays. So what did not
 * change is the very same object from one snapshot to the next, and a site can tell by identity what is new.
 */
export class Derivations {
  #last = new Map<string, Kept>();
  #next = new Map<string, Kept>();
  #questions = new Map<string, Question>();
  /** How many questions there may be before those that nobody asks any more are forgotten. */
  #most = 1000;
  /** How often something was derived, not kept. */
  count = 0;

  get<Q extends object, T>(key: string, questions: Q, derive: (reading: Reading<Q>) => T): Derived<T> {
    const known = this.#next.get(key) ?? this.#last.get(key);
    if (known && holds(known, questions as Questions)) {
      this.#next.set(key, known);
      return known.derived as Derived<T>;
    }
    this.count += 1;
    const { asked, derived } = this.#record(questions, derive);
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
    if (this.#questions.size <= this.#most) return;
    const used = new Set([...this.#last.values()].flatMap(({ asked }) => asked.map(({ question }) => question)));
    for (const [key, question] of this.#questions) if (!used.has(question)) this.#questions.delete(key);
    this.#most = 2 * this.#questions.size;
  }

  /** Runs a derivation and writes down what it asks and notes. Whatever it throws is its outcome. */
  #record<Q extends object, T>(questions: Q, derive: (reading: Reading<Q>) => T) {
    const asked = new Map<Question, Asked>();
    const warnings = new Set<string>();
    const needs = new Set<string>();
    const recorded =
      (name: string) =>
      (...args: unknown[]) => {
        const question = this.#question(name, args);
        const entry = asked.get(question) ?? { question, answer: NONE };
        asked.set(question, entry);
        return (entry.answer = question.ask(questions as Questions));
      };
    const notes: Notes = {
      warn: (sentence) => warnings.add(sentence),
      need: (id) => needs.add(id),
    };
    const answers = Object.keys(questions).map((name) => [name, recorded(name)]);
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

  #question(name: string, args: readonly unknown[]): Question {
    const key = [name, ...args].join(' ');
    const known = this.#questions.get(key);
    if (known) return known;
    const question = new Question(name, args);
    this.#questions.set(key, question);
    return question;
  }
}

function holds({ asked }: Kept, questions: Questions): boolean {
  try {
    return asked.every(({ question, answer }) => answer !== NONE && question.ask(questions) === answer);
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
