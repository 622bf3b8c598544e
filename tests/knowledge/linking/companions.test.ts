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

describe('an athlete whose name many bear', () => {
  const office = (id: string, title: string) =>
    recordOf(id, [], { type: 'MISC', kind: 'office', labels: {}, titles: { en: [title, title] } })
  const athlete = (id: string, ar: string, of: string, prior: number) =>
    recordOf(id, [id], {
      type: 'PER',
      kind: 'athlete',
      labels: { en: id, ar },
      prior,
      offices: [{ office: of, start: '2016-03-01', asof: '2018-08-03', source: 'w' }],
    })
  const ofSport = createLinkOf(
    knowledgeOf(
      office('tennis-cx', 'Tennis player, born in Corda'),
      office('tennis-vx', 'Tennis player, born in Vintia'),
      office('swim-vx', 'Swimmer, born in Vintia'),
      athlete('tasso', 'تاسو كيرف', 'tennis-cx', 0.1),
      athlete('lurin', 'لورين فاسك', 'tennis-vx', 0.8),
      athlete('mobel', 'موبيل راند', 'swim-vx', 0.8),
    ),
  )
  const beside = (other: string) =>
    ofSport({ text: `لعب ${other} مع تاسو كيرف أمس.`, name: 'تاسو كيرف', type: 'PER' })

  it('is meant beside another who plays the same, wherever he was born', () =>
    expect(beside('لورين فاسك')).toBe('tasso'))

  it('is left open beside one of another sport', () => expect(beside('موبيل راند')).toBeNull())
})
