/** Outlets by their medium, and whose a piece is that others tell of. */
import { expect, it } from 'vitest'
import { proposed, told } from './cite.ts'

it('names an Arabic outlet behind a verb with its object', () => {
  const text = 'والجسر قديم، هذا ما أكدته صحيفة نورن، كما قال الوزير.'
  expect(proposed(text, 'ar').join()).toContain(': نورن')
})

it('takes nobody who speaks of the statement of others for its publisher', () => {
  const text = 'وقال سامي درويش ردا على ما ورد في بيان الصيادين إن الجسر آمن.'
  expect(told(text, 'ar', { 'سامي درويش': 'PER' }).join()).not.toContain('درويش')
})

it.each([
  ['The head of Skerry Harbour told CNBC in an interview this week that it was shut.', 'CNBC'],
  [
    'The Centre for Harbour Safety met. "It is old," the centre said in a report.',
    'Centre for Harbour Safety',
  ],
  ['It cites documents obtained by the German newspaper Harbour Zeitung.', 'Harbour Zeitung'],
])('tells whose an English piece is: %s', (text, name) => {
  const names = { 'Skerry Harbour': 'ORG', 'Centre for Harbour Safety': 'ORG' } as const
  expect(told(text, 'en', names).join('\n')).toMatch(new RegExp(`: ${name}(?:$|\\n| \\[)`))
})
