import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'
import { mentionsIn } from './english-mentions.ts'

const body = `
The mayor of Northam, Lena Fisk, denies the claim of the council that the river was poisoned. Fisk said on
Monday that the bridge report was late. The harbour trust answered her in a letter.`

/** What is found in the headline alone, of an article that goes on with the body. */
const inHeadline = (headline: string): string[] =>
  mentionsIn(`${headline}\n${body}`).filter((mention) =>
    headline.toLowerCase().includes(mention.slice(4).toLowerCase()),
  )

describe('a headline whose words all have capitals', () => {
  it('names what the article writes with a capital', () =>
    expect(new Set(inHeadline('Fisk Denies Council Claim That River Was Poisoned'))).toEqual(
      new Set(['PER Fisk']),
    ))
  it('names nothing where the article writes all its words small', () =>
    expect(inHeadline('Late Bridge Report Was Poisoned Claim of the Council')).toEqual([]))
  it('is read so in capital letters too', () =>
    expect(
      mentionsIn(`FISK DENIES COUNCIL CLAIM THAT RIVER WAS POISONED\n${body}`).filter((mention) =>
        /DENIES|COUNCIL|CLAIM|RIVER|POISONED/.test(mention),
      ),
    ).toEqual([]))
})

describe('one word of a headline that a pack knows as a name', () => {
  const hit = (text: string, name: string): NameHit => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    candidates: [{ pack: 'p', id: 'who', type: 'ORG', kind: 'un-body', score: 0.9 }],
    hint: false,
  })
  const typesIn = (text: string) =>
    findEntities(toDocument(text, 'en'), english, [hit(text, 'WHO')]).map(({ name }) => name)

  it('is none where the article writes it small', () => {
    expect(
      typesIn('MAN WHO STOLE HORSE SPARED JAIL\nA man who stole it was told to pay.'),
    ).not.toContain('WHO')
    expect(typesIn('MAN WARNS WHO ABOUT HORSE DISEASE\nThe WHO was told of it.')).toContain('WHO')
  })
})

describe('a line in the text of few small words', () => {
  it('is no headline', () =>
    expect(
      mentionsIn(
        'They met in Northam on Monday.\nGovernor Lena Fisk and Senator Omar Haddon met Health Minister Ada Reeve yesterday.',
      ),
    ).toEqual(['LOC Northam', 'PER Lena Fisk', 'PER Omar Haddon', 'PER Ada Reeve']))
})
