import { describe, expect, it } from 'vitest'
import { planMarks } from '../../../src/content/mark/plan-marks.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { Note } from '../../../src/model/knowledge.ts'
import { recordKey } from '../../../src/model/record-key.ts'
import { article, citation, claim, entity, kinds } from './marked-article.ts'

describe('keeping a page quiet', () => {
  const quiet = { marks: kinds, quiet: true }
  it('marks a name where it first stands outside a cited phrase', () => {
    const marks = planMarks(
      article(100, [entity('a', 'LOC', 2, 50, 90), entity('b', 'PER', 30, 80)], {
        citations: [citation(0, 20)],
      }),
      quiet,
    )
    expect(marks.map(({ start, kind }) => [start, kind])).toEqual([
      [0, 'cited'],
      [30, 'person'],
      [50, 'place'],
    ])
  })
  it('bears four marks in a hundred words: claims and known names in turn, then the others', () => {
    const known = { ...entity('known', 'LOC', 10), link: { pack: 'p', id: 'known' } }
    const noted = { ...entity('noted', 'LOC', 20), own: ['n1'] }
    const introduced = { ...entity('introduced', 'PER', 30), introduction: { start: 35, end: 39 } }
    const bare = Array.from({ length: 12 }, (_, i) => entity(`x${i}`, 'PER', 40 + 10 * i))
    const given = (words: number) =>
      article(words, [...bare, introduced, known, noted], { claims: [claim('c', 500, 504)] })
    const starts = (words: number) => planMarks(given(words), quiet).map(({ start }) => start)
    expect(starts(350)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 500])
    expect(starts(200)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 500])
    const cues = Array.from({ length: 40 }, (_, i) => claim(`c${i}`, 200 + 10 * i, 204 + 10 * i))
    const many = planMarks(article(300, [...bare, known, noted], { claims: cues }), quiet)
    expect(many).toHaveLength(12)
    expect(many.filter(({ kind }) => kind === 'place')).toHaveLength(2)
  })
  it('marks what there is in a short text', () => {
    expect(planMarks(article(10, [entity('a', 'LOC', 0)]), quiet)).toHaveLength(1)
  })
  it('gives references, claims and known names their turns alike', () => {
    const many = Array.from({ length: 20 }, (_, i) => 10 * i)
    const marks = planMarks(
      article(
        301,
        many.map((at) => ({ ...entity(`n${at}`, 'LOC', 400 + at), own: ['n'] })),
        {
          citations: many.map((at) => ({ ...citation(at, at + 4), id: `q${at}` })),
          claims: many.map((at) => claim(`c${at}`, 200 + at, 204 + at)),
        },
      ),
      quiet,
    )
    // 13: four in a hundred words, and one more begun
    expect(marks.map(({ start }) => start)).toEqual(
      [
        [0, 10, 20, 30, 40],
        [200, 210, 220, 230],
        [400, 410, 420, 430],
      ].flat(),
    )
  })

  describe('where one of two names has room', () => {
    interface Told {
      mentions?: number
      facts?: number
      positions?: number
      /** whether a pack knows it at all */
      known?: boolean
      introduced?: boolean
    }
    /** Which of two names is marked beside eleven that have more to tell. */
    function marked(first: Told, second: Told): string {
      const notes: Record<string, Note> = {}
      const named = (id: string, at: number, told: Told): Entity => {
        const { mentions = 1, facts = 0, positions = 0, known = true, introduced } = told
        const starts = Array.from({ length: mentions }, (_, i) => at + 5 * i)
        const many = (length: number) => Array.from({ length }, () => ({}))
        const record = { facts: many(facts), positions: many(positions) }
        const link = known ? { pack: 'p', id } : null
        if (link) notes[recordKey(link)] = { pack: 'p', record } as unknown as Note
        return {
          ...entity(id, 'PER', ...starts),
          link,
          introduction: introduced ? { start: 0, end: 1 } : null,
        }
      }
      const sure = { mentions: 4, facts: 4 }
      const others = Array.from({ length: 11 }, (_, i) => named(`x${i}`, 1000 + 100 * i, sure))
      const two = [named('first', 100, first), named('second', 200, second)]
      const marks = planMarks({ ...article(10, [...two, ...others]), notes }, quiet)
      expect(marks).toHaveLength(12)
      return marks[0]!.target.id
    }

    it.each<[string, Told, Told]>([
      ['more facts', { facts: 1 }, { facts: 2 }],
      ['each side’s words beside them', { facts: 2 }, { facts: 2, positions: 1 }],
      ['more mentions', { mentions: 1 }, { mentions: 2 }],
      ['one mention more rather than one fact', { facts: 1 }, { mentions: 2 }],
      ['a note of a pack rather than mentions', { known: false, mentions: 4 }, {}],
      ['an introduction', { known: false }, { known: false, introduced: true }],
      [
        'more mentions rather than an introduction',
        { known: false, introduced: true },
        { known: false, mentions: 2 },
      ],
    ])('it is the one with %s', (_, first, second) => {
      expect(marked(first, second)).toBe('second')
    })

    it.each<[string, Told, Told]>([
      ['as much is told', {}, {}],
      ['more is told than a card shows at once', { facts: 4 }, { facts: 3, positions: 2 }],
      ['both are named often', { mentions: 4 }, { mentions: 5 }],
    ])('it is the first where of both %s', (_, first, second) => {
      expect(marked(first, second)).toBe('first')
    })
  })
})
