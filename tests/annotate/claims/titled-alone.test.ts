import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

/** The speaker of the last claim of an English text. */
const lastSpeakerOf = (...lines: string[]) => saidIn('en', lines).at(-1)?.[0]

const emergency = 'Gov. Rick Salazar declared a state of emergency in 30 counties.'
const said = '"This is not a storm to ride out," the governor said.'

it('an office means the only one whom the article introduces by it, also shortened', () => {
  expect(lastSpeakerOf(emergency, said)).toBe('Rick Salazar')
})

it('not so where another of that office is told of', () => {
  expect(lastSpeakerOf(emergency, 'A former governor had been slow.', said)).toBeNull()
})

it('of whom "a governor" may tell before his name is told, but no "second governor"', () => {
  const first = 'A governor in the south has closed the roads.'
  expect(lastSpeakerOf(first, emergency, said)).toBe('Rick Salazar')
  expect(lastSpeakerOf(first.replace('A', 'A second'), emergency, said)).toBeNull()
})

it('nor where he held it before, or holds another one that has the word', () => {
  const lines = [
    'The town had been warned for days.',
    'Deputy governor Rick Salazar closed the roads in 30 counties on Friday.',
    said,
  ]
  expect(lastSpeakerOf(...lines)).toBeNull()
  expect(lastSpeakerOf(lines[0]!, lines[1]!.replace('Deputy', 'Former'), said)).toBeNull()
})

it('nor where the words hold an office of which he only speaks', () => {
  const lines = ['A spokesman for the governor, Rick Salazar, closed the roads.', said]
  expect(lastSpeakerOf(...lines)).toBeNull()
})
