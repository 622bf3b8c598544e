/** The ways in which other papers spell the same words, and a text spelt so with its way back. */
import type { Span } from '../../src/model/text.ts'

/** What is spelt otherwise and how: `written` is the text itself or made of a match. */
export type Spelling = readonly [
  name: string,
  found: RegExp,
  written: string | ((match: RegExpMatchArray) => string),
]

const arabicLetter = '[\u0621-\u064a]'
const bare = ([letter]: RegExpMatchArray): string => letter!.normalize('NFD')[0]!
const noBreak: Spelling = ['no-break spaces at figures', /(?<=\d) (?=[\d%\p{L}€$])/gu, '\u00a0']
const hyphens: Spelling = ['hyphens for dashes', / ?[–—] ?/g, ' - ']
const longDashes: Spelling = ['long dashes', / [-–] /g, ' — ']
const straightApostrophes: Spelling = ['straight apostrophes', /(?<=\p{L})’(?=\p{L})/gu, "'"]
const curlyApostrophes: Spelling = ['curly apostrophes', /(?<=\p{L})'(?=\p{L})/gu, '’']
/** An opening mark is the first group. */
const marks = /(?<![^\s([—–'-])(")(?=\S)|"|([“«][ \u00a0\u202f]?)|[ \u00a0\u202f]?»|”/gu
const between =
  (opening: string, closing: string) =>
  ([, straight, slanted]: RegExpMatchArray): string =>
    straight || slanted ? opening : closing
const quoted = /["“«][^"“”«»\n]*["”»]/g
/** Only where each apostrophe within stands between letters. */
const single =
  (opening: string, closing: string) =>
  ([quote]: RegExpMatchArray): string =>
    /(?<!\p{L})['‘’]|['‘’](?!\p{L})/u.test(quote!)
      ? quote!
      : `${opening}${quote!.slice(1, -1)}${closing}`

/** By language. */
export const spellings: Readonly<Record<string, readonly Spelling[]>> = {
  ar: [
    ['ى for ي at the end', new RegExp(`ي(?!${arabicLetter})`, 'g'), 'ى'],
    ['ه for ة', /ة/g, 'ه'],
    ['bare alif for أ and إ', /[أإ]/g, 'ا'],
    ['Arabic digits', /\d/g, ([digit]) => String.fromCharCode(0x660 + +digit!)],
    ['straight quotation marks', /[«»“”]/g, '"'],
    ['no-break spaces', / (?=و)/g, '\u00a0'],
    ['«و» apart', new RegExp(`(?<!${arabicLetter})و(?=${arabicLetter}{3})`, 'g'), 'و '],
    ['turned quotation marks', marks, between('”', '“')],
    ['single quotation marks', marks, between('‘', '’')],
    ['two apostrophes', marks, between("''", "''")],
    ['two brackets', marks, between('((', '))')],
    ['straight marks between spaces', marks, between('" ', ' "')],
    ['marks of direction', /(?<=[.،:»"()])(?=\s)/g, '\u200f'],
  ],
  en: [
    ['curly quotation marks', marks, between('“', '”')],
    ['straight quotation marks', /[“”]/g, '"'],
    ['single curly quotation marks', quoted, single('‘', '’')],
    ['single straight quotation marks', quoted, single("'", "'")],
    curlyApostrophes,
    straightApostrophes,
    hyphens,
    ['dashes between spaces', / ?— ?/g, ' – '],
    ['dashes without spaces', / [–—] /g, '—'],
    ['per cent', /(?<=\d)%/g, ' per cent'],
    noBreak,
  ],
  fr: [
    ['straight quotation marks', marks, between('"', '"')],
    ['curly quotation marks', marks, between('“', '”')],
    ['guillemets without spaces', marks, between('«', '»')],
    ['guillemets with no-break spaces', marks, between('«\u00a0', '\u00a0»')],
    ['guillemets with narrow spaces', marks, between('«\u202f', '\u202f»')],
    curlyApostrophes,
    straightApostrophes,
    ['capitals without accents', /[À-ÖÙ-Ý]/g, bare],
    ['no accents', /[À-ÅÇ-ÖÙ-Ýà-åç-öù-ÿ]/g, bare],
    hyphens,
    longDashes,
    ['% without a space', /(?<=\d)[ \u00a0\u202f]%/g, '%'],
    noBreak,
  ],
  es: [
    ['straight quotation marks', marks, between('"', '"')],
    ['curly quotation marks', marks, between('“', '”')],
    ['guillemets', marks, between('«', '»')],
    ['single quotation marks', quoted, single('‘', '’')],
    ['capitals without accents', /[ÁÉÍÓÚ]/g, bare],
    ['no accents', /[áéíóúÁÉÍÓÚ]/g, bare],
    hyphens,
    longDashes,
    ['% behind a space', /(?<=\d)%/g, ' %'],
    ['% without a space', /(?<=\d)[ \u00a0]%/g, '%'],
    noBreak,
  ],
}

export interface Respelt {
  text: string
  /** where a span of it stands in the text as it was */
  back(start: number, end: number): Span
}

/** A text as another paper spells it. Where lengths differ, a changed stretch keeps its ends alone. */
export function respell(text: string, [, found, written]: Spelling): Respelt {
  const places: number[] = []
  let other = ''
  let from = 0
  const take = (words: string, start: number, length: number) => {
    for (let i = 0; i < words.length; i++) places.push(start + Math.max(0, Math.min(i, length - 1)))
    other += words
  }
  for (const match of text.matchAll(found)) {
    const [whole] = match
    take(text.slice(from, match.index), from, match.index - from)
    take(typeof written === 'string' ? written : written(match), match.index, whole.length)
    from = match.index + whole.length
  }
  take(text.slice(from), from, text.length - from)
  return {
    text: other,
    back: (start, end) => ({ start: places[start]!, end: places[end - 1]! + 1 }),
  }
}
