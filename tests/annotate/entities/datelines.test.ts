import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

describe('the line that opens a report', () => {
  it.each([
    ['a town', 'MARLOW (WXBC) — Police said so.'],
    ['a state behind it', 'MARLOW COUNTY, Fla. (WXBC) — Police said so.'],
    ['the day', 'MARLOW, Sept 25 (WXBC) - Police said so.'],
  ])('names its sender in brackets behind %s', (_, line) =>
    expect(mentionsIn(line)).toContain('ORG WXBC'),
  )

  it('begins with a place', () => {
    const [place] = mentionsIn('HARBOUR HEIGHTS, Ohio (WXBC) — Police said so.')
    expect(place).toBe('LOC HARBOUR HEIGHTS')
  })

  it('has none where the brackets stand elsewhere', () => {
    expect(mentionsIn('The town (Wembury) — a small one — was flooded.')).not.toContain(
      'ORG Wembury',
    )
    expect(mentionsIn('MARLOW (June 12) — Police said so.')).not.toContain('ORG June 12')
  })
})
