import { describe, expect, it } from 'vitest'
import { buildIndex, UnindexableName } from '../../../src/knowledge/gazetteer/build-index.ts'
import { createNameFinder } from '../../../src/knowledge/gazetteer/find-names.ts'
import { recordOf } from '../../../src/knowledge/gazetteer/name-index.ts'
import { findNameTokens } from '../../../src/knowledge/gazetteer/name-tokens.ts'

/** Made-up names, the same ones every run: one to four words of syllables, in either script, some with punctuation. */
function madeUpNames(count: number, salt: number): string[] {
  let state = salt
  const random = (below: number) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 0x100000000 * below) }
  const latin = ['Ba', 'Ke', 'Lo', 'Min', 'Tar', 'Vel', 'Xo', 'Zan', 'Qui', 'Dro'], arabic = ['نو', 'سا', 'رم', 'طي', 'غد', 'هل', 'زق', 'مي', 'شر', 'عد']
  const gaps = [' ', ' ', ' ', '-', ', ', '. ', ' & ', '/']
  const names = new Set<string>()
  while (names.size < count) {
    const syllables = random(2) ? latin : arabic
    const word = () => { const made = Array.from({ length: 2 + random(4) }, () => syllables[random(10)]).join(''); return made[0] + made.slice(1).toLowerCase() }
    let name = word()
    for (let words = random(4); words > 0; words--) name += gaps[random(gaps.length)] + word()
    names.add(name)
  }
  return [...names]
}

describe('a name index', () => {
  const names = madeUpNames(20_000, 7)
  const index = buildIndex(names.map((name, record) => ({ name, record, role: 'label' })))
  const find = createNameFinder([index])

  it('finds every name by itself', () => {
    const lost = names.filter((name, record) => {
      const { count, starts, ends } = findNameTokens(name), start = starts[0]!, end = ends[count - 1]!
      return !find(name).some((found) => found.start === start && found.end === end && found.postings.some(({ posting }) => recordOf(posting) === record))
    })
    expect(lost).toEqual([])
  })

  it('finds no absent name', () => {
    const known = new Set(names)
    const absent = madeUpNames(40_000, 11).map((name) => `${name}qx`).filter((name) => !known.has(name) && findNameTokens(name).count === 1)
    expect(absent.length).toBeGreaterThan(5_000)
    expect(absent.filter((name) => find(name).length > 0)).toEqual([])
  })

  it('takes little more than ten bytes a name even when small', () => {
    const { starts, smallStarts, prefixes, displacements, fingerprints, values, postings } = index
    const bytes = [starts, smallStarts, prefixes, displacements, fingerprints, values, postings].reduce((sum, array) => sum + array.byteLength, 0)
    expect(bytes / names.length).toBeLessThan(13)
  })

  it('refuses what it cannot find again', () => {
    expect(() => buildIndex([{ name: '«»', record: 0, role: 'label' }])).toThrow(UnindexableName)
    expect(() => buildIndex([{ name: 'word '.repeat(17), record: 0, role: 'label' }])).toThrow(UnindexableName)
  })

  it('finds names behind the French l’ and d’, each with its own capital', () => {
    const own = createNameFinder([buildIndex(['Valmont', 'Harbour Trust', 'Angelo Ruiz'].map((name, record) => ({ name, record, role: 'label' as const })))])
    const named = (text: string) => own(text).map(({ start, end }) => text.slice(start, end))
    expect(named('Le rapport de l’Harbour Trust, l\'Valmont d’aujourd’hui et D’Angelo Ruiz.')).toEqual(['Harbour Trust', 'Valmont', 'Angelo Ruiz'])
    expect(named('l’valmont, O’Valmont, d’harbour Trust')).toEqual([])
  })
})
