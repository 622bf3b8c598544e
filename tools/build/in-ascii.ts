/** A pair of backslash and character, or a character beyond ASCII. */
const escaped = /\\[^]|[^\0-\x7f]/gu
const rawLetters = /String\.raw`[^`]*[^\0-\x7f`]/

/**
 * The same script in ASCII alone: each other character of its strings, expressions and names is
 * written as an escape. A browser reads such a script four times as fast and keeps it in half the
 * room, at each start of the worker. Throws where a raw template has such a character, since there an
 * escape stands for itself.
 */
export function inAscii(code: string): string {
  const raw = rawLetters.exec(code)
  if (raw) throw new Error(`${raw[0]}: a raw template may hold nothing beyond ASCII`)
  return code.replace(escaped, (found) => {
    const letter = found.replace('\\', '')
    return letter > '\x7f' ? escapesOf(letter) : found
  })
}

/** Of each of its UTF-16 units. */
const escapesOf = (letter: string): string =>
  Array.from(
    { length: letter.length },
    (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
