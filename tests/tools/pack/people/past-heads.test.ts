import { expect, it } from 'vitest'
import { createPastHeads } from '../../../../tools/pack/people/past-heads.ts'
import type { PersonLine, Term } from '../../../../tools/pack/people/person-lines.ts'

const titles = new Map([
  ['p', 'Chancellor'],
  ['q', 'Chancellor of Germany'],
  ['m', 'Minister of Health'],
])
const term = (more: Partial<Term>): Term => ({
  title: 'p',
  country: 'DE',
  start: '2019',
  end: '',
  asof: '2022-07-24',
  source: 'wikidata',
  ...more,
})
const person = (id: string, ...terms: Term[]): PersonLine => ({
  id,
  kind: 'politician',
  name: id,
  aliases: [],
  country: 'DE',
  gender: '',
  born: '',
  died: '',
  weight: 0,
  arabic: '',
  composed: [],
  party: '',
  terms,
})
const now = term({ start: '2024', asof: '2026-02', source: 'factbook:europe/gm' })

it.each<[string, Term, boolean]>([
  ['an open term of the office', term({}), true],
  ['under its other title', term({ title: 'q' }), true],
  ['one that ended', term({ end: '2023' }), false],
  ['another office', term({ title: 'm' }), false],
  ['where several governments claim it', term({ country: 'YE' }), false],
])('%s, where the newer source has somebody else: %#', (_, held, isPast) => {
  const old = person('Lena Muster', held)
  const others = [now, { ...now, country: 'YE' }].map((one) => person('Karim Beispiel', one))
  expect(createPastHeads([old, ...others], titles)(old, held)).toBe(isPast)
})

it('who holds it still is not past, by whichever source', () => {
  const same = person('Lena Muster', term({}), now)
  const find = createPastHeads([same], titles)
  expect(same.terms.map((one) => find(same, one))).toEqual([false, false])
})
