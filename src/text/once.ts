/** Calls `make` at first use and caches its result: for tables that only some pages need. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

/** The same for each object: what is made of one is kept for as long as that one is there. */
export function onceFor<Key extends object, Value extends object>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    let value = made.get(key)
    if (value === undefined) made.set(key, (value = make(key)))
    return value
  }
}

/** The same for each object and each of the words that it is asked with. */
export function onceForEach<Key extends object, Word extends string, Value extends object>(
  make: (key: Key, word: Word) => Value,
): (key: Key, word: Word) => Value {
  const of = onceFor((_: Key) => new Map<Word, Value>())
  return (key, word) => {
    const made = of(key)
    let value = made.get(word)
    if (value === undefined) made.set(word, (value = make(key, word)))
    return value
  }
}
