import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { worksByCompany } from '../../../src/annotate/entities/completing/works-by-company.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { fold } from '../../../src/text/fold.ts'
import { toDocument } from '../../to-document.ts'

/** The types in which names are read again that the model read as these. */
function typesOf(text: string, read: Record<string, EntityType>): EntityType[] {
  const sentences = findNameWords(toDocument(text, 'en'), english)
  const drafts = Object.entries(read).flatMap(([name, type]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): Draft => {
      const words = fold(name).split(' ')
      return { type, words, sentence: 0, from: 0, to: 0, start: index, end: index + name.length }
    }),
  )
  drafts.sort((a, b) => a.start - b.start)
  return worksByCompany(drafts, sentences, english.names).map(({ type }) => type)
}

describe('a name that is a work’s', () => {
  it.each([
    ['a noun of works before it', 'She wrote the drama Salt Wind.'],
    ['quote marks too', 'His new album "Salt Wind" is out.'],
    ['what is printed in it', 'A study in Salt Wind found more.'],
    ['the day of it', 'The work was published Monday in Salt Wind.'],
    ['who is told something', 'He told Salt Wind that it was over.'],
    ['who is in it', 'The Salt Wind star has left.'],
  ])('is shown by %s', (_, text) =>
    expect(typesOf(text, { 'Salt Wind': 'PRODUCT' })).toEqual(['WORK']),
  )

  it('is shown by a list, and so at its other places', () =>
    expect(
      typesOf('Salt Wind won. He appeared in films including Salt Wind, The Pier and Low Tide.', {
        'Salt Wind': 'PRODUCT',
        'The Pier': 'PER',
        'Low Tide': 'LOC',
      }),
    ).toEqual(['WORK', 'WORK', 'WORK', 'WORK']))

  it('is not shown by a comma behind the noun, nor at a thing’s own noun', () => {
    expect(typesOf('In the film, Salt Wind sinks.', { 'Salt Wind': 'PER' })).toEqual(['PER'])
    expect(typesOf('The ship Salt Wind sinks.', { 'Salt Wind': 'PRODUCT' })).toEqual(['PRODUCT'])
  })
})
