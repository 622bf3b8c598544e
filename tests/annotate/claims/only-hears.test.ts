import { expect, it } from 'vitest'
import { onlyHears } from '../../../src/annotate/claims/speakers/only-hears.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'
import { saidIn } from './said-in.ts'

const court: Named = { name: 'Harbour Court', type: 'ORG' }
const heard = (text: string, name: Named) =>
  plainlyMeant(
    (occasion, candidates) => candidates.find(({ entity }) => onlyHears(occasion, entity)) ?? null,
    text,
    name,
  )

it('a court that hears words does not say them', () => {
  expect(heard('Harbour Court heard that the pier was unsafe.', court)).toBe('Harbour Court')
  expect(heard('Harbour Court said that the pier was unsafe.', court)).toBeNull()
  const person = { name: 'Tavin Orlo' }
  expect(heard('Tavin Orlo heard that the pier was unsafe.', person)).toBeNull()
})

it('so that nobody is named for what the High Court hears', () => {
  const lines = [
    'The pier fell in May.',
    'The High Court heard that the owner of the pier had been warned.',
  ]
  expect(saidIn('en', lines).filter(([speaker]) => speaker !== null)).toEqual([])
})

it('so that nobody speaks whom others represent', () => {
  const speakers = (line: string) =>
    saidIn('en', ['Rosa Orlo lost the vote.', line]).map(([speaker]) => speaker)
  expect(speakers('A lawyer representing Rosa Orlo said the count was wrong.')).toEqual([null])
  expect(speakers('Representing the union, Rosa Orlo said the count was wrong.')).toEqual([
    'Rosa Orlo',
  ])
})

it('whoever only saw a document does not speak in it', () => {
  const orlo: Named = { name: 'Orlo', type: 'ORG' }
  const mayBe = (text: string) => plainlyMeant((_, [first]) => first ?? null, text, orlo)
  expect(mayBe('A memo by Orlo said the pier was unsafe.')).toBe('Orlo')
  expect(mayBe('A memo seen by Orlo said the pier was unsafe.')).toBeNull()
})
