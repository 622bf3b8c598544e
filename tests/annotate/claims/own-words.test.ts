import { expect, it } from 'vitest'
import { ownWords } from '../../../src/annotate/claims/speakers/plain/own-words.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Whom "I" means in the last claim of a text; `sure`: who says the quotation around it is sure. */
const meant = (sure: boolean, text: string) =>
  plainlyMeant(
    (occasion, candidates) => {
      const { host, outer } = occasion
      const decided = new Map(host ? [[host, { best: outer, sure }]] : [])
      const soFar = { blocks: [], decided, speakers: new Map(), bySource: new Map(), last: null }
      return ownWords(occasion, candidates, soFar)
    },
    text,
    'Tavin Orlo',
  )
const quoted = 'Tavin Orlo said: "It rained, and I think the pier will hold."'

it('"I" within a quotation is whoever surely says it', () => {
  expect(meant(true, quoted)).toBe('Tavin Orlo')
  expect(meant(false, quoted)).toBeNull()
})

it('but not within words that are told without marks, nor "he"', () => {
  expect(meant(true, 'Tavin Orlo said that I think the pier will hold.')).toBeNull()
  expect(meant(true, quoted.replace('I think', 'he thinks'))).toBeNull()
})
