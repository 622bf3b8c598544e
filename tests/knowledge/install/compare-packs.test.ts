import { expect, it } from 'vitest'
import { comparePacks } from '../../../src/knowledge/install/compare-packs.ts'
import { compareVersions } from '../../../src/model/pack-version.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { manifestOf, recordOf } from '../pack-of.ts'

const compare = (before: ArrayBuffer, after: ArrayBuffer) =>
  comparePacks({ first: before, read: null }, { first: after, read: null }, async () => {})
const report = (id: string, title = id) => ({
  id,
  url: `https://news.example/${id}`,
  title,
  outlet: 'The Daily',
})

it('counts what another version adds, changes and removes, whatever the order', async () => {
  const before = writePack({
    manifest: manifestOf('p'),
    entities: ['a', 'b', 'c'].map((id) => recordOf(id, [`Name ${id}`])),
    reports: [report('r1'), report('r2')],
  })
  const after = writePack({
    manifest: manifestOf('p'),
    entities: [
      recordOf('d', ['Name d']),
      recordOf('c', ['Name c']),
      recordOf('b', ['Name b', 'Bee']),
    ],
    reports: [report('r2', 'another')],
  })
  expect(await compare(before, after)).toEqual({
    entities: { added: 1, changed: 1, removed: 1 },
    reports: { added: 0, changed: 1, removed: 1 },
  })
  expect(await compare(before, before)).toEqual({
    entities: { added: 0, changed: 0, removed: 0 },
    reports: { added: 0, changed: 0, removed: 0 },
  })
})

it('compares versions as numbers', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0)
  expect(compareVersions('0.9.0', '1.0.0')).toBeLessThan(0)
  expect(compareVersions('2.1.3', '2.1.3')).toBe(0)
})

it('tells records apart whose ids have one hash', async () => {
  // FNV-1a of 32 bits gives both of each pair the same number
  const [left, right] = findTwins()
  const one = writePack({
    manifest: manifestOf('p'),
    entities: [recordOf(left, ['Name a'])],
    reports: [],
  })
  const other = writePack({
    manifest: manifestOf('p'),
    entities: [recordOf(right, ['Name a'])],
    reports: [],
  })
  const both = writePack({
    manifest: manifestOf('p'),
    entities: [recordOf(right, ['Name b']), recordOf(left, ['Name a'])],
    reports: [],
  })
  expect((await compare(one, other)).entities).toEqual({ added: 1, changed: 0, removed: 1 })
  expect((await compare(both, one)).entities).toEqual({ added: 0, changed: 0, removed: 1 })
  expect((await compare(both, other)).entities).toEqual({ added: 0, changed: 1, removed: 1 })
})

/** Two texts of one hash: among 300,000 there are some. */
function findTwins(): [string, string] {
  const seen = new Map<number, string>()
  for (let i = 0; i < 1_000_000; i++) {
    const text = `id${i}`
    let hash = 0x811c9dc5 | 0
    for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
    const twin = seen.get(hash)
    if (twin) return [twin, text]
    seen.set(hash, text)
  }
  throw new Error('no two of one hash')
}
