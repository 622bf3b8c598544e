/** Two publishers that made a piece together, joined by a stroke, are two, whatever names read them as one. */
import { expect, it } from 'vitest'
import { cite, told } from './cite.ts'

it.each([
  ['A Politico/Morning Consult poll', 'Politico/Morning Consult', ['Politico', 'Morning Consult']],
  ['A CNN-Time poll', 'CNN-Time', ['CNN', 'Time']],
])('%s', (poll, body, outlets) => {
  const [piece] = cite(`${poll} released on Tuesday found him ahead.`, 'en', { [body]: 'ORG' })
  expect(piece?.outlets).toEqual(outlets)
})

it('an outlet that tells of an interview behind a comma had no part in it', () =>
  expect(
    told('He may leave after an interview with Sky News, the Daily Mirror reports.', 'en'),
  ).toContain('interview: Sky News'))

it('a weekly with a name of its own is not the one spoken of before', () =>
  expect(
    told(
      'Der Spiegel reported it on Saturday. According to the weekly German publication Stern, it is old.',
      'en',
    ).at(-1),
  ).toContain('Stern'))
