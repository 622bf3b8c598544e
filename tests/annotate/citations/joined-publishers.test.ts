/** Two publishers that made a piece together, joined by a stroke, are two, whatever names read them as one. */
import { expect, it } from 'vitest'
import { cite } from './cite.ts'

it.each([
  ['A Politico/Morning Consult poll', 'Politico/Morning Consult', ['Politico', 'Morning Consult']],
  ['A CNN-Time poll', 'CNN-Time', ['CNN', 'Time']],
])('%s', (poll, body, outlets) => {
  const [piece] = cite(`${poll} released on Tuesday found him ahead.`, 'en', { [body]: 'ORG' })
  expect(piece?.outlets).toEqual(outlets)
})
