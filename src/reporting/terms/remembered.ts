/** Memoises a function. `most`: where more keys come, what was known is forgotten. */
export function remembered<Key, Value>(
  work: (key: Key) => Value,
  most = Infinity,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined || known.has(key)) return old as Value
    const value = work(key)
    if (known.size >= most) known.clear()
    known.set(key, value)
    return value
  }
}
