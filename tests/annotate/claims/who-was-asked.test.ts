import { expect, it } from 'vitest'
import { whoWasAsked } from '../../../src/annotate/claims/speakers/plain/who-was-asked.ts'
import { plainlyMeant } from './plainly-meant.ts'

const answers = (text: string) => plainlyMeant(whoWasAsked, text, 'Roy Orlo', 'Mary Fisk')

it('who was asked answers', () => {
  expect(answers('When Mary Fisk asked Roy Orlo if it rained, he replied: "It did."')).toBe(
    'Roy Orlo',
  )
  expect(answers('Mary Fisk asked Roy Orlo why.\n"It rained," he answered.')).toBe('Roy Orlo')
})

it('not where another is named since, or he says something else', () => {
  expect(
    answers('They asked Roy Orlo why, and Mary Fisk left. "It rained," she answered.'),
  ).toBeNull()
  expect(answers('Mary Fisk asked Roy Orlo why.\n"It rained," he said.')).toBeNull()
})
