import { expect, it } from 'vitest'
import { comparePacks } from '../../../src/knowledge/install/compare-packs.ts'
import { compareVersions, isVersion } from '../../../src/model/pack-version.ts'
import { writePack } from '../../../src/knowledge/write-pack.ts'
import { manifestOf, recordOf } from '../pack-of.ts'

const report = (id: string, title = id) => ({ id, url: `https://news.example/${id}`, title, outlet: 'The Daily' })

it('counts what another version adds, changes and removes, whatever the order', () => {
  const before = writePack({ manifest: manifestOf('p'), entities: ['a', 'b', 'c'].map((id) => recordOf(id, [`Name ${id}`])), reports: [report('r1'), report('r2')] })
  const after = writePack({ manifest: manifestOf('p'), entities: [recordOf('d', ['Name d']), recordOf('c', ['Name c']), recordOf('b', ['Name b', 'Bee'])], reports: [report('r2', 'another')] })
  expect(comparePacks(before, after)).toEqual({ entities: { added: 1, changed: 1, removed: 1 }, reports: { added: 0, changed: 1, removed: 1 } })
  expect(comparePacks(before, before)).toEqual({ entities: { added: 0, changed: 0, removed: 0 }, reports: { added: 0, changed: 0, removed: 0 } })
})

it('compares versions as numbers', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0)
  expect(compareVersions('0.9.0', '1.0.0')).toBeLessThan(0)
  expect(compareVersions('2.1.3', '2.1.3')).toBe(0)
  expect(['1.0', '1.0.0-rc', '', 1].filter(isVersion)).toEqual([])
})
