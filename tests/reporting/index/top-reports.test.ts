import { describe, expect, it } from 'vitest'
import { toNameTerm } from '../../../src/reporting/terms/term-kinds.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { getOverlap, wordWorth, type OverlapQuery } from '../../../src/reporting/index/overlap.ts'
import { getTerm, inverseFrequency, rarity } from '../../../src/reporting/index/postings.ts'
import { createReportIndex, type ReportIndex } from '../../../src/reporting/index/report-index.ts'
import { findTopReports } from '../../../src/reporting/index/top-reports.ts'
import { createRandom, makeReports } from './segments/made-up.ts'

/** Frequent and rare names, some under several spellings, and frequent and rare words. */
function makeQuery(index: ReportIndex, random: () => number): OverlapQuery {
  const zipf = (most: number) => Math.floor(most ** random())
  const names = Array.from({ length: Math.floor(random() * 22) }, () => {
    const spellings = Array.from({ length: random() < 0.3 ? 3 : 1 }, () => `Name ${zipf(900)}`)
    const terms = [...new Set(spellings)].flatMap(
      (name) => getTerm(index.names, toNameTerm(name.toLowerCase())) ?? [],
    )
    return {
      name: spellings[0]!,
      id: null,
      terms,
      weight:
        Math.max(0, ...terms.map(({ count }) => rarity(count, index.count))) * (0.1 + random()),
    }
  }).filter(({ terms }) => terms.length > 0)
  const words = [
    ...new Set(Array.from({ length: Math.floor(random() * 26) }, () => `word${zipf(2000)}`)),
  ].flatMap((word) => {
    const term = getTerm(index.words, word)
    return term ? [{ word, term, inverse: inverseFrequency(term.count, index.count) }] : []
  })
  return { names, words }
}

/** What every report shares, without any index. */
function weighAll(
  query: OverlapQuery,
  index: ReportIndex,
  among: ReadonlySet<number> | null,
): { number: number; score: number }[] {
  const all = Array.from({ length: index.size }, (_, number) => number).filter(
    (number) => !index.dead.has(number) && (!among || among.has(number)),
  )
  return all
    .map((number) => {
      const { nameScore, wordScore } = getOverlap(query, number)
      return { number, score: nameScore + wordWorth * wordScore }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.number - b.number)
}

function compare(
  query: OverlapQuery,
  index: ReportIndex,
  limit: number,
  among: ReadonlySet<number> | null,
): void {
  const top = findTopReports(query, index, limit, among)
  const all = weighAll(query, index, among)
  const scoreOf = new Map(all.map(({ number, score }) => [number, score]))
  expect(new Set(top).size).toBe(Math.min(limit, all.length))
  // reports whose scores agree in all digits that are kept may change places
  top.forEach((number, place) =>
    expect(scoreOf.get(number), `place ${place}`).toBeCloseTo(all[place]!.score, 4),
  )
}

describe('the reports that share most', () => {
  it('equal those of an exhaustive search, for any query and any order of additions', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = createRandom(seed * 7919)
      const first = makeReports(200 + Math.floor(random() * 1200), random)
      const index = createReportIndex(first, emptyKnowledge)
      for (let batch = 0; batch < seed; batch++)
        index.add([
          ...makeReports(1 + Math.floor(random() * 200), random, first.length + batch * 1000),
          ...first.slice(0, 3),
        ])
      for (let i = 0; i < 20; i++) {
        const among =
          random() < 0.3
            ? new Set(
                Array.from({ length: Math.floor(random() * 900) }, () =>
                  Math.floor(random() * index.size),
                ),
              )
            : null
        compare(makeQuery(index, random), index, [1, 5, 40, 80][i % 4]!, among)
      }
    }
  }, 30_000)

  it('are the same of many reports, most of which share something', () => {
    const random = createRandom(77)
    const index = createReportIndex(makeReports(20_000, random))
    for (let i = 0; i < 10; i++)
      compare(makeQuery(index, random), index, [1, 5, 40, 80][i % 4]!, null)
  }, 30_000)

  it('are the same in one segment and in many', () => {
    const random = createRandom(11)
    const reports = makeReports(2500, random)
    const whole = createReportIndex(reports)
    const grown = createReportIndex(reports.slice(0, 900))
    for (let from = 900; from < reports.length; from += 100)
      grown.add(reports.slice(from, from + 100))
    for (let i = 0; i < 40; i++) {
      const seed = Math.floor(random() * 2 ** 32)
      const [one, many] = [whole, grown].map((index) =>
        findTopReports(makeQuery(index, createRandom(seed)), index, 40),
      )
      expect(one).toEqual(many)
    }
  })

  it('of equal ones are the first', () => {
    const same = Array.from({ length: 50 }, (_, i) => ({
      id: `${i}`,
      url: `https://a.example/${i}`,
      title: 'harbour works',
      outlet: 'A',
    }))
    const index = createReportIndex(same)
    const term = getTerm(index.words, 'harbour')!
    expect(
      findTopReports({ names: [], words: [{ word: 'harbour', term, inverse: 1 }] }, index, 3),
    ).toEqual([0, 1, 2])
    expect(
      findTopReports(
        { names: [], words: [{ word: 'harbour', term, inverse: 1 }] },
        index,
        3,
        new Set([9, 4]),
      ),
    ).toEqual([4, 9])
  })
})
