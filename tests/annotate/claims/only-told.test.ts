import { expect, it } from 'vitest'
import { onlyTold } from '../../../src/annotate/claims/speakers/candidates/only-told.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Who is only told, of all whom the last claim may mean. */
const listener = (text: string) =>
  plainlyMeant(
    (o) => o.table.facts.find((facts) => onlyTold(o, facts)) ?? null,
    text,
    { name: 'Omar Orlo', short: ['Orlo'], introduction: 'Magistrate' },
    'Mark Fisk',
  )

it('who is told does not tell', () => {
  const asked = 'Mark Fisk came. Magistrate Omar Orlo asked whether it rained.\n'
  expect(listener(`${asked}"It did," he told the magistrate.`)).toBe('Omar Orlo')
  expect(listener(`${asked}"It did," he told Omar Orlo.`)).toBe('Omar Orlo')
  expect(listener(`${asked}"It did," he told the paper.`)).toBeNull()
  expect(listener(`${asked}"It did," he said.`)).toBeNull()
  expect(listener(`${asked}"It did," he told us. Orlo left.`)).toBeNull()
})
