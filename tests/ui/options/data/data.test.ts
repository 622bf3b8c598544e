import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../../src/model/settings.ts'
import { createDataHost } from '../../../../src/ui/options/data/create-data-host.ts'
import { dataHost } from '../data-host.ts'

const bundled = { id: 'places', version: '1.0.0', origin: 'bundled', on: false, url: null }
const answers: Record<string, unknown> = {
  'get-settings': defaultSettings,
  'list-packs': {
    packs: [
      bundled,
      { ...bundled, id: 'mine', origin: 'installed', on: true, url: 'https://p.example/m' },
    ],
  },
  'list-catalogues': [{ url: 'https://p.example/c' }],
  'list-feeds': [{ url: 'https://n.example/rss', title: 'N', enabled: true }],
  'list-notes': [{ id: 'n', name: 'A', blocks: [] }],
  'list-kept': { articles: [{ id: 'n.example/kept' }], next: null },
  'take-kept': { taken: 1, refused: 1 },
  'take-notes': { added: 1, renewed: 1, copies: 1, refused: 3 },
  'follow-feed-links': 1,
}
const permissions = {
  getAll: async () => ({
    origins: ['https://a.example/*', 'https://fixed.example/*', 'https://known.example/*'],
  }),
  remove: vi.fn(async ({ origins }: { origins: string[] }) => {
    if (origins[0]!.includes('fixed')) throw new Error('it is kept')
    return true
  }),
}
const ask = vi.fn(async (type: string, _ask: object) => answers[type] ?? null)
const choice = (name: string) => ({
  name,
  lang: 'en',
  record: { pack: 'p', id: 'r' },
  written: name,
  label: null,
})
const host = createDataHost({
  ask: ask as never,
  permissions: permissions as never,
  ofManifest: ['https://known.example/*'],
})

test('a backup names installed packs by address, and holds notes without what is drawn of them', async () => {
  expect(await host.collect()).toMatchObject({
    order: ['places', 'mine'],
    off: ['places'],
    packs: [{ id: 'mine', version: '1.0.0', url: 'https://p.example/m' }],
    catalogues: ['https://p.example/c'],
    feeds: [{ url: 'https://n.example/rss', title: 'N' }],
    notes: [{ id: 'n', name: 'A' }],
    kept: [{ id: 'n.example/kept' }],
  })
})

test('restoring is one change of settings, and says what came and which packs and catalogues are missing', async () => {
  const backup = {
    ...(await dataHost().collect()),
    order: ['gone', 'mine'],
    off: ['gone', 'mine'],
    packs: [{ id: 'gone', version: '1.0.0', url: null }],
    catalogues: ['https://p.example/c', 'https://p.example/gone'],
    kept: Array.from({ length: 101 }, () => ({})),
    settings: { ...defaultSettings, choices: [choice('Azure'), choice('Selwyn')] },
  }
  expect(await host.restore(backup)).toEqual({
    // with the version of a note that was changed here too
    notes: 3,
    feeds: 1,
    // in two portions, of which each gave one
    kept: 2,
    leftOut: 3 + 2,
    missing: [{ id: 'gone', url: null }],
    catalogues: ['https://p.example/gone'],
  })
  const changes = ask.mock.calls.filter(([type]) => type === 'change-settings')
  expect(changes).toMatchObject([
    ['change-settings', { change: { choices: { add: backup.settings.choices } } }],
  ])
  expect(ask).toHaveBeenCalledWith('order-packs', { order: ['mine', 'places'] })
  expect(ask).toHaveBeenCalledWith('use-pack', { id: 'mine', on: false })
  expect(ask).not.toHaveBeenCalledWith('use-pack', { id: 'gone', on: false })
})

test('deleting gives every permission back that came after the install, as far as the browser lets it', async () => {
  await host.deleteAll()
  expect(permissions.remove).toHaveBeenCalledTimes(2)
  expect(ask).toHaveBeenLastCalledWith('delete-everything', {})
})
