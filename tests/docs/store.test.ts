import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sentTo } from '../../src/platform/permissions/host-permissions.ts'
import { messages } from '../../tools/build/locale-messages.ts'
import { manifestFor } from '../../tools/build/manifest.ts'

interface Manifest {
  permissions: string[]
  browser_specific_settings: {
    gecko: { data_collection_permissions: { required: string[]; optional: string[] } }
  }
}

const manifest = manifestFor('firefox') as Manifest
/** Chromium's panel beside the page needs a permission, Firefox's none. */
const permitted = new Set([
  ...manifest.permissions,
  ...(manifestFor('chrome') as Manifest).permissions,
])
const data = manifest.browser_specific_settings.gecko.data_collection_permissions

/** The parts of a store text under their headings, in order. */
const partsOf = (lang: string): string[] =>
  readFileSync(`docs/store/${lang}.md`, 'utf8')
    .split(/^## .+$/m)
    .slice(1)
    .map((part) => part.trim())

/** What the first column of a part's table gives as code. */
const namedIn = (part: string): string[] =>
  [...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!)

it.each(['en', 'ar'] as const)('the store text in %s says what the manifest says', (lang) => {
  const [title, summary, , permissions, kinds] = partsOf(lang)
  expect(title).toBe(messages[lang].name)
  expect(summary).toBe(messages[lang].description)
  expect(namedIn(permissions!).sort()).toEqual([...permitted].sort())
  expect(namedIn(kinds!)).toEqual(data.optional)
  expect(kinds).toMatch(/^(?:Required: none\.|المطلوب: لا شيء\.)/)
  expect(data.required).toEqual(['none'])
})

it('what the manifest names as data that may be sent is what the sources ask to be sent', () => {
  expect(new Set(Object.values(sentTo).flat())).toEqual(new Set(data.optional))
})

it.each(['en', 'ar'] as const)('name and summary in %s fit into the stores', (lang) => {
  expect(messages[lang].name.length).toBeLessThanOrEqual(75)
  expect(messages[lang].description.length).toBeLessThanOrEqual(132)
})
