import { describe, expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const linkOf = createLinkOf(
  knowledgeOf(
    recordOf('legislator', ['Lena Fisk'], {
      type: 'PER',
      kind: 'legislator',
      country: 'GB',
      prior: 0.5,
      offices: [{ office: 'mp', start: '2019-12-12', asof: '2022-07-23', source: 'register' }],
    }),
    recordOf('britain', ['Britain'], { type: 'LOC', kind: 'country', country: 'GB', prior: 0.9 }),
  ),
)
const linkIn = (text: string) => linkOf({ text, name: 'Lena Fisk', type: 'PER' })

describe('a member of parliament who is not known to everybody', () => {
  it('is not meant by a role of public life that is none of hers, where nothing is of her country', () =>
    expect(linkIn('Mayor Lena Fisk defended the plan before the council.')).toBeNull())
  it('may have become mayor where the article is on her country', () =>
    expect(linkIn('Mayor Lena Fisk defended the plan. Britain has few such towns.')).toBe(
      'legislator',
    ))
})
