import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { isSameThing } from '../../../src/knowledge/linking/settling/group-records.ts'
import { isOneThing } from '../../../src/knowledge/linking/settling/one-thing.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const term = { office: 'o1', asof: '2013', source: 'wikipedia:1' }
const famous = (id: string, en: string, ar: string, more: Partial<EntityRecord> = {}) =>
  recordOf(id, [en], {
    type: 'PER',
    kind: 'musician',
    labels: { en, ar },
    country: 'JM',
    prior: 0.8,
    born: '1970',
    offices: [term],
    ...more,
  })
const records = [
  famous('dana', 'Dana Farsi', 'دانة فارسي', { aliases: { en: ['Dana M. Farsi'] } }),
  famous('tell', 'Sami Tell', 'سامي تل', { kind: 'founder', country: 'US' }),
]
const linkOf = createLinkOf(createKnowledge([packOf(records, 'famous')]))

describe('famous people', () => {
  it('are linked by the full name where the article uses words of their trade', () => {
    expect(
      linkOf({ text: 'The new album of Dana Farsi is out.', name: 'Dana Farsi', type: 'PER' }),
    ).toBe('dana')
    expect(
      linkOf({ text: 'صدر أمس ألبوم جديد بصوت دانة فارسي.', name: 'دانة فارسي', type: 'PER' }),
    ).toBe('dana')
    expect(
      linkOf({ text: 'Investors heard Sami Tell on Monday.', name: 'Sami Tell', type: 'PER' }),
    ).toBe('tell')
  })
  it('are not linked by the bare name, nor where another role introduces it', () => {
    const text = 'Dana Farsi likes to walk by the river.'
    expect(linkOf({ text, name: 'Dana Farsi', type: 'PER' })).toBeNull()
    const baker = 'The baker Dana Farsi heard a song and an album.'
    expect(linkOf({ text: baker, name: 'Dana Farsi', type: 'PER' })).toBeNull()
  })
  it('are linked beside somebody as well known, but not a baker', () => {
    const text = 'Dana Farsi met Sami Tell by the river.'
    expect(linkOf({ text, name: 'Dana Farsi', type: 'PER' })).toBe('dana')
    const twice = 'Dana Farsi walks by the river. Dana M. Farsi likes it.'
    expect(linkOf({ text: twice, name: 'Dana Farsi', type: 'PER' })).toBeNull()
    const baker = 'The baker Dana Farsi met Sami Tell by the river.'
    expect(linkOf({ text: baker, name: 'Dana Farsi', type: 'PER' })).toBeNull()
  })
  it('of two packs are one thing, namesakes of another birth are two', () => {
    const [dana] = records
    const asThing = (record: EntityRecord, pack: string) => ({
      candidate: { pack, id: record.id, kind: record.kind, type: record.type, score: 1 },
      record,
      odds: 1,
    })
    const minister = (born: string) => famous('m', 'Dana Farsi', 'دانة الفارسي', { born })
    for (const [born, isOne] of [
      ['1970-03-01', true],
      ['1969-12-30', true],
      ['1940-03-01', false],
    ] as const) {
      expect(isOneThing(dana!, minister(born))).toBe(isOne)
      expect(isSameThing(asThing(dana!, 'famous'), asThing(minister(born), 'people'))).toBe(isOne)
    }
  })
})
