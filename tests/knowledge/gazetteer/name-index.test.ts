import { describe, expect, it } from 'vitest'
import { buildIndex, UnindexableName } from '../../../src/knowledge/gazetteer/build-index.ts'
import { createNameFinder } from '../../../src/knowledge/gazetteer/find-names.ts'
import { smallBytesOf } from '../../../src/knowledge/gazetteer/starts.ts'
import { listFound, madeUpNames } from './made-up-names.ts'

/** The words of a text that an index of these names alone finds in it. */
function findWordsOf(names: readonly string[]): (text: string) => string[] {
  const index = buildIndex(names.map((name, record) => ({ name, record, role: 'label' })))
  const find = createNameFinder([index])
  return (text) => listFound(find(text), [index]).map(({ start, end }) => text.slice(start, end))
}

describe('a name index', { timeout: 60_000 }, () => {
  const names = madeUpNames(10_000, 7)
  const index = buildIndex(names.map((name, record) => ({ name, record, role: 'label' })))

  it('takes little more than ten bytes a name even when small', () => {
    const { starts, prefixes, displacements, slots, postings } = index
    const bytes = [starts, prefixes, displacements, slots, postings].reduce(
      (sum, array) => sum + array.byteLength,
      0,
    )
    expect(bytes / names.length).toBeLessThan(11)
  })

  it('finds the same names when it is split into several indexes of different size', () => {
    const text = names.map((name, i) => `${i % 3 ? '' : 'و'}${name}`).join(', ')
    const partOf = (i: number) => (i % 50 === 0 ? 0 : i % 7 === 0 ? 1 : 2)
    const parts = [0, 1, 2].map((part) =>
      buildIndex(
        names.flatMap((name, record) =>
          partOf(record) === part ? [{ name, record, role: 'label' as const }] : [],
        ),
      ),
    )
    const whole = listFound(createNameFinder([index])(text), [index])
    expect(whole.length).toBeGreaterThan(7_500)
    expect(
      listFound(createNameFinder(parts)(text), parts).map(({ records, ...span }) => ({
        ...span,
        records: records.sort(),
      })),
    ).toEqual(whole.map(({ records, ...span }) => ({ ...span, records: records.sort() })))
  })

  it('derives the lengths of its two start tables from their total length', () => {
    expect([32, 48, 80, 64 + 64, 4096 + 128].map(smallBytesOf)).toEqual([16, 16, 16, 64, 128])
    expect([0, 1, 16, 24, 40, 4096 + 129].map(smallBytesOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('refuses what it cannot find again', () => {
    expect(() => buildIndex([{ name: '«»', record: 0, role: 'label' }])).toThrow(UnindexableName)
    expect(() => buildIndex([{ name: 'word '.repeat(17), record: 0, role: 'label' }])).toThrow(
      UnindexableName,
    )
  })

  it('finds names behind the French l’ and d’, with a capital or without as each has it', () => {
    const named = findWordsOf([
      'Valmont',
      'Harbour Trust',
      'Angelo Ruiz',
      'armée valmontaise',
      'UV',
    ])
    expect(
      named("Le rapport de l’Harbour Trust, l'Valmont d’aujourd’hui et D’Angelo Ruiz."),
    ).toEqual(['Harbour Trust', 'Valmont', 'Angelo Ruiz'])
    expect(named("L’armée valmontaise et les chefs d'armée valmontaise.")).toEqual([
      'armée valmontaise',
      'armée valmontaise',
    ])
    expect(named('L’UV et l’uv')).toEqual(['UV'])
    expect(named('l’valmont, O’Valmont, d’harbour Trust, s’armée valmontaise')).toEqual([])
  })

  it('finds names that are written small behind them too, and no other words', () => {
    const named = findWordsOf(['accord de Valmont', 'Île du Lac', 'Orme'])
    expect(named("L’accord de Valmont, d'accord de Valmont et l’Île du Lac")).toEqual([
      'accord de Valmont',
      'accord de Valmont',
      'Île du Lac',
    ])
    expect(named("l'accord, l’île du lac, d'orme, L’orme")).toEqual([])
  })
})
