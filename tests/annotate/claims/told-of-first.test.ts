import { expect, it } from 'vitest'
import { toldOfFirst } from '../../../src/annotate/claims/speakers/candidates/told-of-first.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Who is told of first, of all whom the last claim may mean. */
const first = (text: string) =>
  plainlyMeant(
    (o) => o.table.facts.find((facts) => toldOfFirst(o, facts)) ?? null,
    text,
    { name: 'Rosa Orlo', short: ['Orlo'] },
    'Mary Fisk',
  )

it('of whom she tells first is not herself', () => {
  const before = 'Mary Fisk spoke. “It rained,” Rosa Orlo wrote.\n'
  expect(first(`${before}She said Orlo was late.`)).toBe('Rosa Orlo')
  expect(first(`${before}She added that Ms Orlo was late.`)).toBe('Rosa Orlo')
  expect(first(`${before}She said the letter of Orlo was late.`)).toBeNull()
})
