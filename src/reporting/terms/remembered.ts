/** Memoises a function. */
export function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined || known.has(key)) return old as Value
    const value = work(key)
    known.set(key, value)
    return value
  }
}
