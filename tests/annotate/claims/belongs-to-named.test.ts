import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** The basis of the text's first claim and the name of its speaker. */
function speaker(text: string): [string, string | undefined] {
  const document = toDocument(text, 'en')
  const entities = findEntities(document, english, [])
  const [claim] = findClaims(document, english, entities)
  return [claim!.basis, entities.find(({ id }) => id === claim!.entity)?.name]
}

describe('people who are told by whom they belong to', () => {
  it('speak themselves, not the one who is named', () => {
    for (const source of [
      'Critics of Omar Brandt',
      'Relatives of Omar Brandt',
      'Lawyers for Omar Brandt',
      "Omar Brandt's lawyers",
      'Colleagues of Omar Brandt, a miner,',
      'A friend of Omar Brandt',
    ])
      expect([source, ...speaker(`${source} said he had taken the money.`)]).toEqual([
        source,
        'anonymous',
        undefined,
      ])
  })
  it('are told from what somebody made, and from somebody in apposition', () => {
    expect(speaker('A miner from Leeds, Omar Brandt, said he had taken the money.')[1]).toBe(
      'Omar Brandt',
    )
    expect(speaker('Advocate Omar Brandt said he had taken the money.')[1]).toBe('Omar Brandt')
  })
})
