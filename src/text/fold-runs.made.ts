/** The fold table, made from what Unicode says of each unit. */
import { packFoldTable } from './fold-runs.ts'
import { ignoredUnit } from './fold-units.ts'
import { listUnassigned } from './unassigned.ts'

const sameLetter: [string, string][] = [
  ['أإآٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  ['ھہ', 'ه'],
  ['گ', 'غ'],
  ['ڤ', 'ف'],
  ['پ', 'ب'],
  ['چ', 'ج'],
]
/** A number is one number in any of an Arabic text's digits. */
const digits: [string, string][] = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((row) =>
  [...row].map((digit, i): [string, string] => [digit, String(i)]),
)
const ignoredCharacters =
  "\u0640\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'\u2019\u02bc"

/**
 * Blocks without a table of their own: ideographs fold to themselves, a Hangul syllable to its
 * first jamo, private use is not a letter. First unit and the one after the last.
 */
const ideographs = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
] as const
const syllables = [0xac00, 0xd7a4] as const
const firstJamo = 0x1100
const syllablesOfJamo = 588
const noLetters = 0xd7fc
const lettersAgain = 0xf900

/** Four units of five lie in those blocks; the rest are asked for by \p{…}. */
function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const wordCharacter = /[\p{L}\p{N}]/u
  const mark = /\p{M}/u
  const unassigned = listUnassigned()
  const ask = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) {
      const character = String.fromCharCode(unit)
      if (unassigned.has(unit)) continue
      if (wordCharacter.test(character))
        table[unit] = character.normalize('NFKD').toLowerCase().charCodeAt(0)
      else if (mark.test(character)) table[unit] = ignoredUnit
    }
  }
  let asked = 0x30
  for (const [from, to] of ideographs) {
    ask(asked, from)
    for (let unit = from; unit < to; unit++) table[unit] = unit
    asked = to
  }
  ask(asked, syllables[0])
  for (let unit = syllables[0]; unit < syllables[1]; unit++)
    table[unit] = firstJamo + Math.floor((unit - syllables[0]) / syllablesOfJamo)
  ask(syllables[1], noLetters)
  ask(lettersAgain, table.length)
  for (const character of ignoredCharacters) table[character.charCodeAt(0)] = ignoredUnit
  for (const [from, to] of [...sameLetter, ...digits])
    for (const character of from) table[character.charCodeAt(0)] = to.charCodeAt(0)
  return table
}

export const makeFoldRuns = (): string => packFoldTable(buildFoldTable())
