import { describe, expect, it } from 'vitest'
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

describe('a line in the text of few small words', () => {
  it('is no headline', () =>
    expect(
      mentionsIn(
        'They met in Northam on Monday.\nGovernor Lena Fisk and Senator Omar Haddon met Health Minister Ada Reeve yesterday.',
      ),
    ).toEqual(['LOC Northam', 'PER Lena Fisk', 'PER Omar Haddon', 'PER Ada Reeve']))
})
