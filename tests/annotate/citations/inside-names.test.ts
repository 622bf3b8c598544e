import { expect, it } from 'vitest'
import { proposed, told } from './cite.ts'

it.each([
  ['The pump may fail, according to the National Harbour Safety Agency.', 'The National'],
  ['The National Harbour Safety Agency said it would look.', 'The National'],
  ['Bookmakers Adam Hill reported heavy betting on Friday.', 'The Hill'],
  ['Marsh River Nation reported that its school was shut.', 'The Nation'],
])('takes an everyday word in a longer name for no outlet: %s', (text, outlet) => {
  expect(proposed(text, 'en').filter((piece) => piece.endsWith(`: ${outlet}`))).toEqual([])
})

it.each([
  ['The Hill reported on Friday that the vote was lost.', 'report: The Hill [2025-10-17]'],
  ['She told The National on Monday that it was shut.', 'interview: The National [2025-10-20]'],
  ['The Norrvik Sun reported that the school was shut.', 'report: Norrvik Sun'],
  ['The Nation Courier reported that the school was shut.', 'report: Nation Courier'],
])('reads it where it stands by itself or begins the name of another outlet: %s', (text, piece) => {
  expect(told(text, 'en')).toEqual([piece])
})

it.each([
  'One academic left early. Others reported that the exam was hard.',
  'Police reported a crash near the harbour.',
  'It was late. Researchers reported in March that the river fell.',
])('takes the first word of a sentence that names nothing for no outlet: %s', (text) => {
  expect(told(text, 'en').filter((piece) => piece.startsWith('report:'))).toEqual([])
})

it('takes it where it is a name', () => {
  const text = 'Fintrack reported in March that the river fell.'
  expect(told(text, 'en', { Fintrack: 'ORG' })).toEqual([
    'report: Fintrack [2025-03-01..2025-03-31]',
  ])
})

it('takes no word within the name of a place for an outlet', () => {
  const state = { 'المملكة العربية السعودية': 'LOC' } as const
  const text = 'تبدأ المباراة الثامنة مساء حسب توقيت المملكة العربية السعودية.'
  expect(proposed(text, 'ar', state)).toEqual([])
  expect(proposed('ذكرت قناة العربية السعودية أن المباراة تأجلت.', 'ar')).not.toEqual([])
})
