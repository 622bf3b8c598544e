import { expect, it } from 'vitest'
import { readWords } from './read-words.ts'

it.each([
  ['The dam was shut, a move residents said came too late.', 'residents', 'a move … came too late'],
  ['It was a strike Selwyn officials say killed two.', 'Selwyn officials', 'a strike … killed two'],
  ['The wells, which the mayor said were dry, have filled.', 'the mayor', 'which … were dry'],
  ['Lena Brandt, who neighbours say is quiet, has gone.', 'neighbours', 'who … is quiet'],
  ['Lena Brandt, whom police say they asked twice, has gone.', 'police', 'they asked twice'],
])('who says it stands beside the noun of which it is said: %s', (text, source, content) =>
  expect(readWords(text).map(([who, , words]) => [who, words])).toEqual([[source, content]]),
)

it.each([
  ['A survey of 2,000 adults found the wells were dry.', 'A survey of 2,000 adults'],
  ['A dozen residents said the wells were dry.', 'A dozen residents'],
  ['A guard who lost two fingers said the wells were dry.', 'A guard who lost two fingers'],
  ['A spokesman for women said the wells were dry.', 'A spokesman for women'],
])('one phrase stays one: %s', (text, source) =>
  expect(readWords(text).map(([who]) => who)).toEqual([source]),
)
