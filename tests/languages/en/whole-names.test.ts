import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

function claimsOf(text: string) {
  const document = toDocument(text, 'en', '2025-10-20')
  const cut = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' | ')
  return findClaims(document, english, findEntities(document, english, [])).map(
    ({ source, cue }) => [cut(source), cut(cue)],
  )
}

describe('names in a source', () => {
  it('are whole where they hold a preposition', () =>
    expect(claimsOf('Doctors Without Borders said its clinic was hit.')).toEqual([
      ['Doctors Without Borders', 'said'],
    ]))

  it('are whole where they end with an adverb', () =>
    expect(claimsOf('The charity Shelter Now said rents were up.')).toEqual([
      ['The charity Shelter Now', 'said'],
    ]))
})
