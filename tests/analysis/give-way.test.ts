import { expect, it } from 'vitest'
import { analyse, analyseInSteps, readInSteps } from '../../src/analysis/analyse.ts'
import { createGivingWay, takeWithPauses } from '../../src/analysis/give-way.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { linkInParts } from '../../src/knowledge/linking/link-entities.ts'
import { eachInParts, type InParts } from '../../src/model/in-parts.ts'
import { resolveInParts } from '../../src/reporting/citations/resolve-citations.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { citation } from '../content/mark/marked-article.ts'
import { toDocument } from '../to-document.ts'

const article = {
  title: '',
  authors: [],
  publisher: null,
  published: null,
  lang: 'en',
  dir: 'ltr' as const,
  url: '',
}
const document = toDocument(
  Array<string>(30).fill('Mayor John Harker said on Monday that the pier would open.').join('\n'),
  'en',
)
const knowledge = createKnowledge([], [])

/** Counts the turns that others get until `work` is done. */
async function turnsBeside(work: Promise<unknown>): Promise<number> {
  const watch = { turns: 0, isOver: false }
  const others = (async () => {
    while (!watch.isOver) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      watch.turns++
    }
  })()
  await work
  watch.isOver = true
  await others
  return watch.turns
}

it('others get their turn once it has come, and not before', async () => {
  let now = 0
  const giveWay = createGivingWay(() => now)
  expect(giveWay()).toBeNull()
  now = 99
  expect(giveWay()).toBeNull()
  now = 100
  await giveWay()
  now = 199
  expect(giveWay()).toBeNull()
})

it('work in parts gives its result, or rejects with what it throws', async () => {
  const giveWay = createGivingWay(() => 0)
  expect(
    await takeWithPauses(
      eachInParts([1, 2], (one) => one + 1),
      giveWay,
    ),
  ).toEqual([2, 3])
  const failing = eachInParts([1], () => {
    throw new Error('broken')
  })
  await expect(takeWithPauses(failing, giveWay)).rejects.toThrow('broken')
})

it('a long analysis lets others work within its steps, and finds the same', async () => {
  const index = createReportIndex([], knowledge)
  let now = 0
  // each look at the clock finds another turn over
  const slow = { knowledge, index, clock: () => (now += 100) }
  const quick = { knowledge, index, clock: () => 0 }
  const wanted = analyse(article, document, quick)
  expect(wanted.claims).not.toHaveLength(0)
  const reading = analyseInSteps(article, document, slow)
  expect(await turnsBeside(reading)).toBeGreaterThan(document.blocks.length)
  expect(await reading).toEqual({ ...wanted, took: expect.any(Number) })
  expect(await turnsBeside(analyseInSteps(article, document, quick))).toBeLessThan(5)
})

it('others have a turn between what marks wait for and the reports', async () => {
  const quick = { knowledge, index: createReportIndex([], knowledge), clock: () => 0 }
  const read = await turnsBeside(readInSteps(article, document, quick))
  expect(await turnsBeside(analyseInSteps(article, document, quick))).toBe(read + 1)
})

it('names are linked and pieces of references sought one by one', () => {
  const index = createReportIndex([], knowledge)
  const { entities } = analyse(article, document, { knowledge, index, clock: () => 0 })
  const many = Array.from({ length: 40 }, (_, i) => ({ ...entities[0]!, id: `e${i}` }))
  expect(countParts(linkInParts(many, document, knowledge))).toBeGreaterThan(many.length)
  const cited = many.map(({ id }, i) => ({ ...citation(i, i + 1), id, outlets: [] }))
  const resolving = resolveInParts(cited, { document, entities }, index, knowledge)
  expect(countParts(resolving)).toBeGreaterThanOrEqual(cited.length)
})

/** How often work may be left before its end. */
function countParts(work: InParts<unknown>): number {
  let parts = 0
  while (!work.next().done) parts++
  return parts
}
