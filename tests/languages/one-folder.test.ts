/**
 * A language is one folder. Letters of a script other than Latin show where another room knows a
 * language by itself; also those written as escapes or codes. Comments may give examples. Words in
 * Latin letters cannot be told from names of the program: they are left to whoever reads it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Folders in which letters of any script may stand. */
const free = [
  // what a language says of itself
  'src/languages/',
  // the words of the interface, in each of its languages
  'src/ui/strings/',
  // tables of Unicode: which letters fold together, what is a letter, which characters are letters in
  // one shape, which scripts need joiners or write a word in one sign
  'src/text/letters.ts',
  'src/text/fold-runs.made.ts',
  'src/text/presentation-forms.ts',
  'src/text/joining-scripts.ts',
  'src/text/dense-scripts.ts',
]

/** A letter or vowel sign of one script; signs that scripts share are none. */
const letter =
  /(?=[\p{L}\p{M}])[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u
const comments = /^\s*\{?\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm
const escapes = /\\u([0-9a-f]{4})|\b0x(6[234][0-9a-f])\b/gi

/** The code of a file without its comments, letters for their escapes and Arabic codes. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(comments, '')
    .replace(escapes, (_, escape?: string, code?: string) =>
      String.fromCharCode(Number.parseInt(escape ?? code!, 16)),
    )

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !free.some((folder) => name.startsWith(folder)))

it('finds the letters of a language nowhere but in its folder', () => {
  expect(files.filter((file) => letter.test(codeOf(file)))).toEqual([])
})

it('sees letters, escapes and codes, and passes over signs and examples', () => {
  for (const code of ["startsWith('ال')", '/[א-ת]/', 'или'])
    expect(letter.test(code), code).toBe(true)
  for (const sign of ['«»“”', '،؟؛', '$€₪', 'é ß', '–']) expect(letter.test(sign), sign).toBe(false)
})
