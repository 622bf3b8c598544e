import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

describe('"&" within a name', () => {
  it('joins what stands beside it', () => {
    expect(mentionsIn('The bank Wexford & Brill said on Monday that it had cut 300 jobs.')).toEqual(
      ['ORG Wexford & Brill'],
    )
    expect(mentionsIn('Shares in the brewer Ottery & Sons fell, traders said.')).toEqual([
      'ORG Ottery & Sons',
    ])
  })
  it('leaves two people apart', () => {
    const text = 'Maria Santos & Peter Holm said they would marry in May.'
    expect(mentionsIn(text)).toEqual(['PER Maria Santos', 'PER Peter Holm'])
  })
})

describe('a possessive within a name', () => {
  it('joins people with the body that is theirs', () => {
    expect(mentionsIn("The Welland Teachers' Association said schools would stay shut.")).toEqual([
      "ORG Welland Teachers' Association",
    ])
    expect(mentionsIn("The Ashford County Sheriff's Office said two men were held.")).toEqual([
      "ORG Ashford County Sheriff's Office",
    ])
  })
  it('leaves what a body owns apart', () => {
    const text = "The Transport Department's Bureau of Rail said the line was safe."
    expect(mentionsIn(text)).toContain('ORG Transport Department')
  })
})
