import { describe, expect, it } from 'vitest'
import { splitElisions } from '../../src/text/elisions.ts'
import { findQuotes } from '../../src/text/quotes.ts'
import { findTokens } from '../../src/text/tokens.ts'

const elided = new Set(['l', 'd', 'qu'])
const split = (text: string) =>
  splitElisions(text, findTokens(text), elided).map(
    ({ start, end, folded }) => `${text.slice(start, end)}=${folded}`,
  )

describe('elisions', () => {
  it.each([
    ['l’Iran', ['l’=l', 'Iran=iran']],
    ["L'État", ["L'=l", 'État=etat']],
    ['qu’elle', ['qu’=qu', 'elle=elle']],
    ['aujourd’hui', ['aujourd’hui=aujourdhui']],
    ['Lille', ['Lille=lille']],
    ['l’', ['l=l']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected))
})

it('reads guillemets with spaces inside, before a comma too', () => {
  const text = 'Ils sont « amers » , disent-ils, et « déçus ».'
  expect(
    findQuotes(text, { start: 0, end: text.length }).map(({ start, end, closed }) => [
      text.slice(start, end),
      closed,
    ]),
  ).toEqual([
    ['« amers »', true],
    ['« déçus »', true],
  ])
})
