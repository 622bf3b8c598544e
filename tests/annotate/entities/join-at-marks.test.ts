import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string): string[] =>
  findEntities(toDocument(text, 'en'), english, []).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`),
  )

describe('"&" within a name', () => {
  it('joins what stands beside it', () => {
    expect(names('The bank Wexford & Brill said on Monday that it had cut 300 jobs.')).toEqual([
      'ORG Wexford & Brill',
    ])
    expect(names('Shares in the brewer Ottery & Sons fell, traders said.')).toEqual([
      'ORG Ottery & Sons',
    ])
  })
  it('leaves two people apart', () => {
    const text = 'Maria Santos & Peter Holm said they would marry in May.'
    expect(names(text)).toEqual(['PER Maria Santos', 'PER Peter Holm'])
  })
})

describe('a possessive within a name', () => {
  it('joins people with the body that is theirs', () => {
    expect(names("The Welland Teachers' Association said schools would stay shut.")).toEqual([
      "ORG Welland Teachers' Association",
    ])
    expect(names("The Ashford County Sheriff's Office said two men were held.")).toEqual([
      "ORG Ashford County Sheriff's Office",
    ])
  })
  it('leaves what a body owns apart', () => {
    const text = "The Transport Department's Bureau of Rail said the line was safe."
    expect(names(text)).toContain('ORG Transport Department')
  })
})
