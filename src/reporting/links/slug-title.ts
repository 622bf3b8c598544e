/** The words that a site wrote into an address, as a title; null where there are too few. */
export function titleInAddress(url: string): string | null {
  const path = readPath(url)
  const words = path
    .split('/')
    .map(wordsOf)
    .reduce((best, some) => (some.length > best.length ? some : best), [] as string[])
  if (words.length < leastWords || words.filter(isLettered).length < leastLettered) return null
  const [first = '', ...rest] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')
}

const leastWords = 3
/** A register's number in parts, "d41586-020-03066-x", has fewer of letters alone. */
const leastLettered = 2
const isLettered = (word: string): boolean => /^\p{L}[\p{L}\p{M}'’]+$/u.test(word)

function readPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return ''
  }
}

/** Ends of file names, and identifiers that systems hang on to a slug. */
const fileEnd = /\.[a-z]{2,5}$/i
const identifier = /^(?:\d{4,}|(?=.*\d)[a-z0-9]{7,}|[0-9a-f]{8,})$/i

function wordsOf(part: string): string[] {
  const words = part
    .replace(fileEnd, '')
    .split(/[-_+\s]+/)
    .filter(Boolean)
  let last = words.length
  while (last > 0 && (identifier.test(words[last - 1]!) || /^\d$/.test(words[last - 1]!))) last--
  words.length = last
  while (words.length > 0 && identifier.test(words[0]!)) words.shift()
  return withoutCodes(words)
}

/** A long number that is not round, letters and digits in turn, or a long word of both. */
const code =
  /^(?:[a-z]*(?!\d+00$)\d{5,}[a-z]*|[a-z]+\d+[a-z][a-z\d]*|\d+[a-z]+\d[a-z\d]*|(?![a-z]{4,}\d{1,4}$)(?=.*\d)(?=.*[a-z])[a-z\d]{7,})$/i
/** "cop28" is a word, but beside a code it is one more. */
const mixed = /^(?=.*\d)(?=.*[a-z])[a-z\d]+$/i
/** With so many codes between its words it is a file's name and no title. */
const codesOfFile = 2

function withoutCodes(words: string[]): string[] {
  const isCode = (word: string | undefined) => word !== undefined && code.test(word)
  const kept = words.filter(
    (word, i) =>
      !isCode(word) && !(mixed.test(word) && (isCode(words[i - 1]) || isCode(words[i + 1]))),
  )
  return words.length - kept.length >= codesOfFile ? [] : kept
}
