/**
 * A phonetic key that a name shares with its spelling in the other script: its consonants in rough
 * classes, so that «نورفيك» and "Norrvik" match. Vowels, doubled letters and differences that
 * transliteration loses (b/p, f/v, k/q/kh/g/j) are dropped. Weak evidence: only names of four
 * consonants or more are told apart well enough.
 */

/**
 * The class of each letter, by its distance from the first unit of its script; '' for a letter that
 * is dropped.
 */
const tableOf = (first: number, letters: Record<string, string>): string[] =>
  Array.from({ length: 0x80 }, (_, i) => letters[String.fromCharCode(first + i)] ?? '')

const firstArabic = 0x600
const arabic = tableOf(firstArabic, {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'k',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 'x',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  ع: '',
  غ: 'k',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
})
const latin = tableOf(0, {
  b: 'b',
  p: 'b',
  t: 't',
  d: 'd',
  r: 'r',
  z: 's',
  s: 's',
  f: 'f',
  v: 'f',
  k: 'k',
  q: 'k',
  g: 'k',
  j: 'k',
  c: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  h: 'h',
  x: 'ks',
})
/** Digraphs, and c before a vowel, which would be dropped in any case. */
const pairs: Record<string, string> = {
  sh: 'x',
  ch: 'x',
  kh: 'k',
  gh: 'k',
  th: 't',
  dh: 'd',
  ph: 'f',
  zh: 's',
  ck: 'k',
  ce: 's',
  ci: 's',
  cy: 's',
  ng: 'nk',
}
const unitsOfPair = (first: number, second: number): number => first * 0x10000 + second
const byUnits = new Map(
  Object.entries(pairs).map(([pair, sound]) => [
    unitsOfPair(pair.charCodeAt(0), pair.charCodeAt(1)),
    sound,
  ]),
)

const isArabic = (folded: string): boolean => {
  const first = folded.charCodeAt(0)
  return first >= 0x600 && first <= 0x6ff
}

/** The key of a folded word; '' where it has none. */
export function skeletonOf(folded: string): string {
  let key = ''
  let last = ''
  const inArabic = isArabic(folded)
  const letters = inArabic ? arabic : latin
  const first = inArabic ? firstArabic : 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const pair = inArabic ? undefined : byUnits.get(unitsOfPair(unit, folded.charCodeAt(i + 1)))
    if (pair !== undefined) i++
    for (const letter of pair ?? letters[unit - first] ?? '') {
      if (letter !== last) key += letter
      last = letter
    }
  }
  return last === 'h' ? key.slice(0, -1) : key
}

/** A word without the Arabic article, which the other script writes separately or not at all. */
export const bareWord = (word: string): string =>
  word.replace(isArabic(word) ? /^ال(?=.{3})/ : /^(?:al|el|the)$/, '')

/** The least number of consonants of a useful key. */
const least = 4

/** The key of a whole name, its words joined; null when it is too short. */
export function skeletonOfName(folded: string): string | null {
  const key = folded
    .split(' ')
    .map((word) => skeletonOf(bareWord(word)))
    .join('')
  return key.length >= least ? key : null
}
