/**
 * Keeps what was made of a document, and gives the very same object again while everything else it was made from is the
 * same (compared by identity). From one publishing to the next most documents are the very objects they were; so their
 * views are too, and whoever hashes or compares views sees by identity what is new. Documents are held weakly: what was
 * made of one goes with it.
 */
export class Memo<Value extends object> {
  readonly #known = new WeakMap<object, Map<string, { from: readonly unknown[]; value: Value }>>();

  /** `scope` names whose value it is (the same document may show on several sites and in several locales). */
  get(document: object, scope: string, from: readonly unknown[], make: () => Value): Value {
    let values = this.#known.get(document);
    if (!values) this.#known.set(document, (values = new Map()));
    const known = values.get(scope);
    if (known && known.from.length === from.length && known.from.every((item, index) => item === from[index])) {
      return known.value;
    }
    const value = make();
    values.set(scope, { from, value });
    return value;
  }
}

/** The function with its answers kept: the same few dates, amounts and numbers come thousands of times. */
export function remember<Key, Value>(compute: (key: Key) => Value, most = 5000): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      // A worker runs for months; what it keeps has to end somewhere.
      if (known.size > most) known.clear();
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
