import { expect, it } from 'vitest'
import { findShortBodies } from '../../../src/annotate/entities/grouping/short-bodies.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Candidate } from '../../../src/model/annotation.ts'

const record: Candidate = { pack: 'p', id: 'a', type: 'ORG', kind: 'company', score: 1 }

/** The pairs among bodies that a text names in this order; packs know `known`. */
function pairs(bodies: readonly string[], known: readonly string[] = []): [string, string][] {
  const text = bodies.join('. ')
  const written = ({ start, end }: Draft) => text.slice(start, end)
  const drafts = bodies.map((name, sentence): Draft => {
    const start = text.indexOf(name, bodies.slice(0, sentence).join('. ').length)
    const words = name.toLowerCase().split(' ')
    return {
      type: 'ORG',
      words,
      sentence,
      from: 0,
      to: words.length,
      start,
      end: start + name.length,
    }
  })
  return findShortBodies(drafts, text, english.names, (draft) =>
    known.includes(written(draft)) ? [{ ...record, id: written(draft) }] : [],
  ).map(([longer, shorter]) => [written(longer), written(shorter)])
}

it('finds a body by the beginning of its name', () => {
  expect(pairs(['Orlo Beverage Group', 'Orlo'])).toEqual([['Orlo Beverage Group', 'Orlo']])
  expect(pairs(['Selwyn Park Academy', 'Selwyn Park'])).toEqual([
    ['Selwyn Park Academy', 'Selwyn Park'],
  ])
})
it('leaves what is named short before it is named in full', () =>
  expect(pairs(['Orlo', 'Orlo Beverage Group'])).toEqual([]))
it('leaves a beginning that several share', () =>
  expect(pairs(['Orlo Energy', 'Orlo Games', 'Orlo'])).toEqual([]))
it('leaves other bodies of the same name', () => {
  expect(pairs(['Orlo Foundation', 'Orlo'])).toEqual([])
  expect(pairs(['Orlo France', 'Orlo'])).toEqual([])
  expect(pairs(['Orlo of Ostria', 'Orlo'])).toEqual([])
})
it('leaves acronyms, and what packs know as something else', () => {
  expect(pairs(['ORL Umpires Panel', 'ORL'])).toEqual([])
  expect(pairs(['Orlo Beverage Group', 'Orlo'], ['Orlo'])).toEqual([])
})
it('leaves a listed name of every day, unless only a legal form is left out', () => {
  expect(pairs(['Shell Bakery', 'Shell'])).toEqual([])
  expect(pairs(['Shell PLC', 'Shell'])).toEqual([['Shell PLC', 'Shell']])
})
