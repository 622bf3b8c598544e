/**
 * Longer words are read again each time: an engine may keep a longer slice as a view of its text, and
 * so one word would keep a whole article in memory.
 */
const longest = 12

/**
 * `read` with what it gave for the last words it was asked for, at most `most` of them: most words of
 * an article stand in it again or stood in the last ones. For functions of nothing but the word.
 */
export function rememberWords<Value extends object | string | boolean | null>(
  read: (word: string) => Value,
  most = 4096,
): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    let value = known.get(word)
    if (value !== undefined) return value
    value = read(word)
    if (word.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(word, value)
    return value
  }
}
