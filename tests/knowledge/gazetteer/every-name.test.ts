import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../src/knowledge/gazetteer/build-index.ts'
import { createNameFinder } from '../../../src/knowledge/gazetteer/find-names.ts'
import { findNameTokens } from '../../../src/knowledge/gazetteer/name-tokens.ts'
import { createRandom, listFound, madeUpNames } from './made-up-names.ts'

const count = 100_000
const names = madeUpNames(count, 7)
const index = buildIndex(
  names.map((name, record) => ({ name, record, role: record % 3 ? 'label' : 'alias' })),
)
const find = createNameFinder([index])

/** Spellings that readers and editors take for the same. */
const letters: Record<string, string> = {
  أ: 'اإآٱ',
  ة: 'ه',
  ى: 'يی',
  ئ: 'ي',
  ي: 'ىی',
  ه: 'ة',
  é: 'eÉ',
  ş: 's',
  '’': "'ʼ",
  '-': ' ‑',
  ' ': '-\u00a0',
}
const marks = ['\u064e', '\u0640', '\u200f', '\u200c']

type Random = (below: number) => number

/** Another way to write a name; one in four stays as it is. */
function respelled(name: string, random: Random): string {
  if (random(4) === 0) return name
  const isArabic = /[\u0600-\u06ff]/.test(name)
  const written = [...name]
    .map((letter, i) => {
      const others = letters[letter]
      // a hyphen between spaces is none of the name's
      const may =
        others &&
        random(3) === 0 &&
        !(letter === ' ' && /[^\p{L}]/u.test((name[i - 1] ?? '') + (name[i + 1] ?? '')))
      return may
        ? others[random(others.length)]!
        : isArabic && /\p{L}/u.test(letter) && random(12) === 0
          ? letter + marks[random(marks.length)]!
          : letter
    })
    .join('')
  return !isArabic && random(8) === 0 ? written.toUpperCase() : written
}

/** What may stand before and after a name in a text, some of it written together with it. */
const arabic = {
  before: ['', '«', 'زز، ', 'و', 'ف', 'ب', 'ك', 'وب', 'فك'],
  after: ['', '»', '، زز', '.'],
}
const latin = { before: ['', '(', '“', 'zz, '], after: ['', ')', ', zz', '.'] }

/** A line with the name, and where in the line it stands. */
function lineWith(name: string, random: Random): { line: string; start: number; end: number } {
  const written = respelled(name, random)
  const { count: words, starts, ends } = findNameTokens(written)
  const from = starts[0]!
  const to = ends[words - 1]!
  const one = (list: readonly string[]) => list[random(list.length)]!
  const { before } = /^[\u0600-\u06ff]/.test(written) ? arabic : latin
  const { after } = /[\u0600-\u06ff]/.test(written) ? arabic : latin
  const at = (attached: string, rest: string) => ({
    line: attached + written + rest,
    start: attached.length + from,
    end: attached.length + to,
  })
  const kind = random(4)
  // ل swallows the alif of ال: the name is then found from its lam on
  if (kind === 0 && written.startsWith('ال')) {
    const particle = one(['ل', 'ول', 'فل'])
    return {
      line: particle + written.slice(1) + one(after),
      start: particle.length,
      end: particle.length + to - 1,
    }
  }
  if (kind === 1 && /^\p{Lu}\p{L}\p{L}/u.test(written))
    return at(one(['l’', "d'", "l'"]), one(after))
  if (kind === 2 && after === latin.after && ends[words - 1]! - starts[words - 1]! > 1)
    return at(one(before), one(['’s', "'s zz"]))
  return at(one(before), one(after))
}

describe('a hundred thousand names', { timeout: 60_000 }, () => {
  it('are found in whatever way they are written and whatever is attached to them', () => {
    const random = createRandom(11)
    const lines = names.map((name) => lineWith(name, random))
    const text = lines.map(({ line }) => line).join('\n')
    const byStart = new Map(listFound(find(text), [index]).map((found) => [found.start, found]))
    const lost: string[] = []
    let at = 0
    for (const [record, { line, start, end }] of lines.entries()) {
      const found = byStart.get(at + start)
      if (!found || found.end !== at + end || !found.records.includes(record))
        lost.push(`${names[record]} | ${line}`)
      at += line.length + 1
    }
    expect(lost.slice(0, 5)).toEqual([])
    expect(byStart.size).toBe(count)
  })

  it('are found one by one as well', () => {
    const lost = names.filter(
      (name, record) =>
        !listFound(find(name), [index]).some(({ records }) => records.includes(record)),
    )
    expect(lost).toEqual([])
  })

  it('are not found in two hundred thousand texts without one of their words', () => {
    const absent = Array.from({ length: 200_000 }, (_, i) =>
      names[i % count]!.replace(/[\p{L}\p{N}]+/gu, (word) => `${word}q${i}z`),
    )
    expect(absent.filter((text) => find(text).count > 0)).toEqual([])
  })
})
