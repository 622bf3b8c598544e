import { beforeAll, describe, expect, it } from 'vitest'
import { loadPacks } from '../../../tools/annotate/dependencies.ts'
import { scoreSet } from '../../../tools/measure/linking-sets.ts'
import type { Pack } from '../../../src/knowledge/pack-file/pack.ts'

let places: Pack[] = []
beforeAll(async () => {
  places = (await loadPacks({ packs: [], bundled: true })).filter(
    ({ manifest }) => manifest.id === 'places',
  )
  // the packs are compiled when their sources have changed
}, 120_000)

describe('names that may mean several things or nothing', () => {
  it.each([
    ['en', 0.95, 0.8],
    ['ar', 0.95, 0.75],
  ])('are linked seldom wrongly in %s', (lang, precision, recall) => {
    const { passages, right, linked, wanted, errors } = scoreSet(lang, 'dev', places)
    expect(passages).toBeGreaterThanOrEqual(40)
    expect(right / linked, errors.join('\n')).toBeGreaterThanOrEqual(precision)
    expect(right / wanted, errors.join('\n')).toBeGreaterThanOrEqual(recall)
  })
})
