/** Pieces that nobody has seen yet are none. */
import { expect, it } from 'vitest'
import { proposed } from './cite.ts'

it.each([
  'The council asked the harbour master for a report on the bridge.',
  'The trust has commissioned a survey of its members.',
  'A decision by the harbour board is due in May.',
  'Its report, due later this month, will be long.',
])('%s', (text) => expect(proposed(text, 'en')).toEqual([]))

it.each([
  'The council read a report on the bridge.',
  'The trust commissioned a survey, which found fewer ships.',
])('not %s', (text) => expect(proposed(text, 'en')).toHaveLength(1))
