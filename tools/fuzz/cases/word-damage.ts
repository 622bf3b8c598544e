/** Words in a row, damaged: each damage is one line of the table. */
import fc from 'fast-check'

/** What is done with the word at `at`, with `count` words from there, or with `mark`. */
interface Damage {
  at: number
  count: number
  mark: string
}

type Damaging = (words: readonly string[], damage: Damage) => string[]

/** Marks that stand around or between words, quote marks without their partners among them. */
const wordMarks: readonly string[] = [...'.,:;!?–—-/،؛؟()[]"\'“”„«»‘’', '...']

/** Characters that are put into words: they are drawn small or not at all. */
const innerMarks = ['\u0640', '\u064b', '\u0651', '\u0301', '\u200f', '\u200e', '\u200c', '\u00ad']

const numbers = ['7', '12', '2024', '٣', '١٤', '1,200', '3.5', '40%', '٢٠٢٤', '1948-1967']

const replaced = (words: readonly string[], at: number, ...by: string[]): string[] => [
  ...words.slice(0, at),
  ...by,
  ...words.slice(at + 1),
]

/** The marks that end a word, and the word without them. */
const endMarks = /[^\p{L}\p{N}]*$/u
const withoutMarks = (word: string): string => word.replace(endMarks, '')

const damages: Record<string, Damaging> = {
  // "the mayor of Hill said" → "the mayor said"
  drop: (words, { at, count }) => words.filter((_, i) => i < at || i >= at + count),
  // "the mayor said" → "the mayor the mayor said"
  double: (words, { at, count }) => [
    ...words.slice(0, at + count),
    ...words.slice(at, at + count),
    ...words.slice(at + count),
  ],
  // "the mayor said" → "the said mayor"
  swap: (words, { at }) =>
    at + 1 < words.length
      ? [...words.slice(0, at), words[at + 1]!, words[at]!, ...words.slice(at + 2)]
      : [...words],
  // "the mayor said" → "the mayorsaid"
  glue: (words, { at }) =>
    at + 1 < words.length
      ? [...words.slice(0, at), words[at]! + words[at + 1]!, ...words.slice(at + 2)]
      : [...words],
  // "the mayor said" → "the ” mayor said"
  put: (words, { at, mark }) => replaced(words, at, mark, words[at]!),
  // "the mayor said" → "the «mayor said"
  open: (words, { at, mark }) => replaced(words, at, mark + words[at]!),
  // "the mayor said" → "the mayor» said"
  close: (words, { at, mark }) => replaced(words, at, withoutMarks(words[at]!) + mark),
  // "said. The mayor" → "said The. mayor"
  move: (words, { at, count }) => {
    const word = withoutMarks(words[at]!)
    const moved = words[at]!.slice(word.length)
    const target = Math.min(at + count, words.length - 1)
    return words.map((one, i) => (i === at ? word : one) + (i === target ? moved : ''))
  },
  // the first mark of quotation or bracket that stands from there on is lost
  unbalance: (words, { at }) => {
    const place = words.findIndex((word, i) => i >= at && /["“”„«»()]/u.test(word))
    return place < 0 ? [...words] : replaced(words, place, words[place]!.replace(/["“”„«»()]/u, ''))
  },
  // "the mayor said" → a paragraph for each word
  lines: (words, { at, count }) =>
    words.map((word, i) => (i >= at && i < at + count ? `${word}\n` : word)),
}

const damage = fc.record({
  how: fc.constantFrom(...Object.keys(damages)),
  at: fc.nat(60),
  count: fc.integer({ min: 1, max: 8 }),
  mark: fc.constantFrom(...wordMarks),
})

/** Characters put into a word, or a number in its place. */
const insertion = fc.record({
  at: fc.nat(60),
  inside: fc.nat(8),
  put: fc.oneof(fc.constantFrom(...innerMarks), fc.constantFrom(...numbers)),
  isWhole: fc.boolean(),
})
type Insertion = typeof insertion extends fc.Arbitrary<infer Value> ? Value : never

function inserted(words: readonly string[], { at, inside, put, isWhole }: Insertion): string[] {
  const place = at % words.length
  const word = words[place]!
  return replaced(words, place, isWhole ? put : word.slice(0, inside) + put + word.slice(inside))
}

/** The words of a case with some places damaged, as one text. */
export const damagedWords = (words: fc.Arbitrary<string[]>): fc.Arbitrary<string> =>
  fc
    .tuple(words, fc.array(damage, { maxLength: 5 }), fc.array(insertion, { maxLength: 2 }))
    .map(([whole, changes, insertions]) => {
      const changed = changes.reduce(
        (before, { how, at, ...rest }) =>
          before.length === 0 ? before : damages[how]!(before, { at: at % before.length, ...rest }),
        whole,
      )
      const given = changed.length === 0 ? changed : insertions.reduce(inserted, changed)
      return given.join(' ')
    })
