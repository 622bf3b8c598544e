import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/text.ts'
import { attribution } from '../../../src/languages/ar/attribution.ts'

const place = '../shared/articles/aljazeera-mubasher-2025-10-ar.txt'
const there = existsSync(place)
if (!there) console.log(`The worked article is not at ${place}: its claims are not tested.`)

/**
 * Beginnings of contents that a reader expects to find, with the beginning of the cue and the basis
 * (null: left to the entity).
 */
const expected: [content: string, cue: string, basis: string | null][] = [
  ['قراره جاء بعدما', 'أوضح', 'named'],
  ['الشركة توفر', 'أكد', null],
  ['لم يعد', 'أضاف', null],
  ['على العاملين', 'معتبر', null],
  ['علّقت بعض', 'أعلنت', null],
  ['أظهرت مؤشرات', 'قالت', null],
  ['مؤشرات على', 'أظهرت', 'document'],
  ['وكالة عسكرية', 'كشف', 'outlet'],
  ['هذه الخطوة', 'رأى', null],
  ['على مايكروسوفت', 'مشير', null],
  ['الحملات التي', 'قال', null],
  ['استقالته جاءت', 'أكد', null],
  ['العاملين في', 'داعي', null],
]

describe.skipIf(!there)('the worked article', () => {
  const text = there ? readFileSync(place, 'utf8') : ''
  let start = 0
  const drafts = text.split('\n').flatMap((line) => {
    const block: Block = { start, end: start + line.length, kind: 'paragraph' }
    start += line.length + 1
    return line.trim() === '' ? [] : attribution.findAttributions(text, block, [])
  })
  it.each(expected)('finds «%s…»', (content, cue, basis) => {
    const found = drafts.find(
      (draft) =>
        text.startsWith(content, draft.content[0]!.start) &&
        text.startsWith(cue, draft.cue[0]!.start),
    )
    expect(found).toBeDefined()
    if (basis) expect(found!.basis).toBe(basis)
  })
})
