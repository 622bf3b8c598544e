import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const politician = (id: string, ar: string, more: Partial<EntityRecord> = {}) =>
  recordOf(id, [id], {
    type: 'PER',
    kind: 'politician',
    labels: { en: id, ar },
    country: 'CX',
    prior: 0.6,
    ...more,
  })
const ofTideFront = { descriptions: { en: 'Cordan politician of the Tide Front' } }
const linkOf = createLinkOf(
  knowledgeOf(
    politician('savan', 'سافان كوريل', ofTideFront),
    politician('belor', 'بيلور تاماس', ofTideFront),
    politician('dorin', 'دورين فالتس', {
      descriptions: { en: 'Cordan politician of the Sand Front' },
    }),
    politician('mirel', 'ميريل كانتو'),
    politician('tovin', 'توفين راسك'),
    politician('lurik', 'لوريك ساند', { country: 'VX' }),
    recordOf('quay', ['quay'], { labels: { ar: 'نورثكي' }, type: 'LOC', kind: 'city', prior: 0.9 }),
  ),
)
const whoIs = (name: string, text: string) => linkOf({ text, name, type: 'PER' })

describe('a person named in full beside others', () => {
  it('is meant where another of his movement is named, as their records describe them', () => {
    expect(whoIs('بيلور تاماس', 'وصل إلى نورثكي سافان كوريل وبيلور تاماس.')).toBe('belor')
  })

  it('is left open beside one of another movement, and alone', () => {
    expect(whoIs('بيلور تاماس', 'وصل إلى نورثكي دورين فالتس وبيلور تاماس.')).toBeNull()
    expect(whoIs('بيلور تاماس', 'وصل إلى نورثكي بيلور تاماس.')).toBeNull()
  })

  it('is of the country of two others of public life, where words speak of such', () => {
    const text = 'بحث دورين فالتس وميريل كانتو وتوفين راسك الهدنة والمفاوضات والحرب.'
    expect(whoIs('توفين راسك', text)).toBe('tovin')
    expect(whoIs('توفين راسك', text.replace('دورين فالتس', 'لوريك ساند'))).toBeNull()
  })
})
