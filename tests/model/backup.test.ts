import { expect, test } from 'vitest'
import {
  NotBackup,
  readBackup,
  toChange,
  writeBackup,
  type Backup,
} from '../../src/model/backup.ts'
import { applyChange } from '../../src/model/settings-change.ts'
import { defaultSettings } from '../../src/model/settings.ts'

const backup: Backup = {
  settings: {
    ...defaultSettings,
    theme: 'dark',
    online: true,
    sitesOff: ['news.example'],
    sources: { ...defaultSettings.sources, wikipedia: true },
    sourceKeys: { guardian: 'secret', 'fact-check': '', hypothesis: 'secret' },
  },
  order: ['a', 'b'],
  off: ['b'],
  packs: [
    { id: 'a', version: '1.0.0', url: 'https://packs.example/a.pack' },
    { id: 'c', version: '1.0.0', url: null },
  ],
  catalogues: ['https://packs.example/catalogue.json'],
  feeds: [{ url: 'https://news.example/rss', title: 'News' }],
  notes: [{ name: 'A name' }],
  kept: [{ id: 'news.example/kept' }],
}

test('a backup is read back whole, but for the reader’s own keys', () => {
  const file = writeBackup(backup, '2025-11-01T00:00:00Z')
  expect(file).not.toContain('secret')
  expect(readBackup(file)).toEqual({
    ...backup,
    settings: { ...backup.settings, sourceKeys: defaultSettings.sourceKeys },
  })
})

test('a restored file lets nothing leave the machine', () => {
  const { settings } = readBackup(writeBackup(backup, '2025-11-01T00:00:00Z'))
  const after = applyChange(defaultSettings, toChange({ ...settings, lookUp: 'auto' }))
  expect(after).toMatchObject({ theme: 'dark', sitesOff: ['news.example'], lookUp: 'offer' })
  expect([after.online, after.sources, after.askedHosts]).toEqual([
    false,
    defaultSettings.sources,
    [],
  ])
})

test('a reader who wants nothing offered is offered nothing after a restore', () => {
  expect(toChange({ ...defaultSettings, lookUp: 'never' }).lookUp).toBe('never')
})

test('a restore without choices asks no page to be answered again', () => {
  expect(toChange({ ...defaultSettings, choices: [] })).not.toHaveProperty('choices')
})

test.each([
  '',
  'x',
  '[]',
  'null',
  '3',
  '{"format":"hashiya-notes"}',
  '{"format":"hashiya-backup","notes":[]}',
])('%j is no backup', (file) => expect(() => readBackup(file)).toThrow(NotBackup))

test('what is malformed in a file is left out, notes by who reads them; no address but one of the web is taken', () => {
  const odd = {
    format: 'hashiya-backup',
    settings: { theme: 'pink', textSize: 1.3 },
    order: [1, 'a'],
    packs: [{ id: 'x', version: '1', url: 'javascript:alert(1)' }, { id: 'y' }, 3],
    feeds: [
      { url: 'file:///etc' },
      { url: 'no address' },
      { url: 7 },
      { url: 'https://news.example/rss' },
    ],
    catalogues: 'x',
    notes: [null, 'x', {}],
  }
  expect(readBackup(JSON.stringify(odd))).toMatchObject({
    settings: { theme: null, textSize: 1.3 },
    order: ['a'],
    packs: [{ id: 'x', version: '1', url: null }],
    feeds: [{ url: 'https://news.example/rss', title: 'https://news.example/rss' }],
    catalogues: [],
    notes: [null, 'x', {}],
  })
})
