/**
 * Texts written without any accent, as old systems and hasty hands leave them, get back those that the
 * rules of their language ask for. Every text keeps its length, so that offsets stay.
 */
import { once } from '../../text/once.ts'
import { withoutAccents } from '../../text/without-accents.ts'

/** A word of such a text. */
export interface BareWord {
  /** in small letters, without any accent */
  bare: string
  capital: boolean
  /** all that stands between it and the word before */
  gap: string
}

export interface AccentRules {
  /** letters of which an ordinary text of the language has some in nearly every sentence */
  accented: RegExp
  /** in small letters: those that have one spelling alone, and are no word without their accents */
  words: () => Iterable<string>
  /** a word that its ending alone tells how to spell: "declaracion"; null for others */
  spellByEnding(bare: string): string | null
  /** whether a word that its neighbours tell how to spell is none without accents, or not in that place */
  isBare(words: readonly BareWord[], i: number): boolean
  /** a word that its neighbours tell how to spell; null where it stands as it is */
  spellInContext(words: readonly BareWord[], i: number): string | null
}

/** Words that would have accents, each another one: a slip of the pen is no habit. */
const fewestBare = 2

/** The words of the lists of a module, and of those that stand in an object of it. */
export const wordsOfLists = (module: object): string[] =>
  Object.values(module)
    .flatMap((list: unknown) => (isPlainObject(list) ? Object.values(list) : [list]))
    .flatMap((list: unknown) => (list instanceof Set ? [...(list as ReadonlySet<string>)] : []))

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Gives back the text itself where it has accents, and where too little of it shows that it has none. */
export function createRestoring({
  accented,
  words,
  spellByEnding,
  isBare,
  spellInContext,
}: AccentRules): (text: string) => string {
  const getSpellings = once(
    () => new Map([...words()].map((word) => [withoutAccents(word), word] as const)),
  )
  const inSmallWord = new RegExp(`(?<!\\p{L})\\p{Ll}*(?:${accented.source}|\\p{M})`, 'u')
  return (text) => {
    if (inSmallWord.test(text)) return text
    const spellings = getSpellings()
    const spellAlone = (bare: string) => spellings.get(bare) ?? spellByEnding(bare)
    const found = findBareWords(text)
    const told = found.filter(({ bare, capital }, i) =>
      capital
        ? isBareInside(bare, spellings.get(bare))
        : spellAlone(bare) !== null || isBare(found, i),
    )
    if (new Set(told.map(({ bare }) => bare)).size < fewestBare) return text
    let restored = ''
    let at = 0
    found.forEach(({ bare, gap }, i) => {
      const start = at + gap.length
      const end = start + bare.length
      const spelling = spellAlone(bare) ?? spellInContext(found, i)
      restored += gap + spelt(text.slice(start, end), spelling ?? bare)
      at = end
    })
    return restored + text.slice(at)
  }
}

/** Whether more than its first letter is bare: many texts leave off the accents of capitals alone. */
const isBareInside = (bare: string, spelling: string | undefined): boolean =>
  spelling !== undefined && spelling.slice(1) !== bare.slice(1)

/** Words whose accents are no letters of their own: none is longer or shorter without them. */
function findBareWords(text: string): BareWord[] {
  const words: BareWord[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const bare = withoutAccents(word.toLowerCase())
    if (bare.length !== word.length) continue
    words.push({ bare, capital: /^\p{Lu}/u.test(word), gap: text.slice(at, index) })
    at = index + word.length
  }
  return words
}

/** A word with the accents of its spelling, its capitals kept. */
const spelt = (word: string, spelling: string): string =>
  Array.from({ length: word.length }, (_, i) => {
    const letter = spelling[i]!
    if (withoutAccents(letter) === letter) return word[i]
    return /\p{Lu}/u.test(word[i]!) ? letter.toUpperCase() : letter
  }).join('')
