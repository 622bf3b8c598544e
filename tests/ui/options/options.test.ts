// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'
import type { OptionsHost } from '../../../src/ui/options/host.ts'
import { startOptions } from '../../../src/ui/options/main.tsx'
import { createPacksHost } from '../fixture/packs-host.ts'
import { settle } from '../fixture/settle.ts'
import { createSourcesHost } from '../fixture/sources-host.ts'
import { makeFeedsHost } from './feeds-host.ts'
import { dataHost } from './data-host.ts'
import { waitFor } from '../../wait-for.ts'

async function open(more: Partial<OptionsHost> = {}, settings: Partial<Settings> = {}) {
  let change: (settings: Settings) => void = () => {}
  const host: OptionsHost = {
    browserLanguage: 'en',
    version: '0.1.0',
    getUnread: async () => [],
    getSettings: async () => ({ ...defaultSettings, ...settings }),
    setSettings: vi.fn(async () => {}),
    onSettings: (callback) => {
      change = callback
      return () => {}
    },
    feeds: makeFeedsHost(),
    packs: createPacksHost({ shelf: { packs: [], storage: 'open' }, catalogues: [] }).host,
    getShortcuts: async () => [],
    changeShortcuts: null,
    sources: createSourcesHost({}, []),
    translator: null,
    data: dataHost(),
    everySite: makeEverySite().host,
    ...more,
  }
  await startOptions(host)
  return { host, tell: (next: Settings) => change(next) }
}

/** A browser that holds the permission or not. */
function makeEverySite(answer = true) {
  let held = false
  const host: OptionsHost['everySite'] = {
    isAllowed: async () => held,
    request: vi.fn(async () => (held = answer)),
    giveBack: vi.fn(async () => (held = false)),
    onChange: () => () => {},
  }
  return { host, isHeld: () => held }
}

const words = () => document.body.textContent ?? ''
const labelled = (name: string) =>
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent === name)!
    .querySelector('input')!

beforeEach(() => render(null, document.body))

test('a choice is kept at once, and the page changes its language with it', async () => {
  const { host } = await open()
  labelled('العربية').click()
  expect(host.setSettings).toHaveBeenCalledWith({ interfaceLanguage: 'ar' })
  expect(document.documentElement.dir).toBe('rtl')
  expect(words()).toContain('الخصوصية')
})

test('the page begins with its outline: every part is named there, and found by its name', async () => {
  await open()
  const links = [...document.querySelectorAll('nav a')]
  const headings = [...document.querySelectorAll('h2')]
  expect(headings.length).toBeGreaterThan(10)
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
    headings.map((heading) => [`#${heading.id}`, heading.textContent]),
  )
})

test('marks are switched one by one, sites on again', async () => {
  const { host } = await open({}, { sitesOff: ['a.example.org', 'b.example.org'] })
  labelled('Places').click()
  expect(host.setSettings).toHaveBeenCalledWith({ marks: { place: false } })
  document.querySelector<HTMLElement>('[aria-label="Switch on a.example.org"]')!.click()
  expect(host.setSettings).toHaveBeenLastCalledWith({ sitesOff: { drop: ['a.example.org'] } })
  expect(words()).not.toContain('a.example.org')
})

test('choices for names are counted, listed and forgotten', async () => {
  const choices = [
    {
      name: 'azure',
      lang: 'en',
      written: 'Azure',
      record: { pack: 'p', id: 'a' },
      label: { en: 'Microsoft Azure' },
    },
    { name: 'corda', lang: 'en', written: 'Corda', record: null, label: null },
  ]
  const { host } = await open({}, { choices })
  for (const part of ['2 choices remembered', 'Azure: Microsoft Azure', 'Corda: none of these'])
    expect(words()).toContain(part)
  document.querySelector<HTMLElement>('[aria-label="Forget Azure"]')!.click()
  expect(host.setSettings).toHaveBeenCalledWith({ choices: { drop: choices[0] } })
})

test('all choices for names are forgotten by a second press alone: they do not come back', async () => {
  const choices = ['Azure', 'Corda'].map((written) => ({
    name: written.toLowerCase(),
    lang: 'en',
    written,
    record: null,
    label: null,
  }))
  const { host } = await open({}, { choices })
  const press = async (name: string) => {
    ;[...document.querySelectorAll('button')].find((one) => one.textContent === name)!.click()
    await settle()
  }
  await press('Forget all')
  await press('Keep them')
  await press('Forget all')
  expect(host.setSettings).not.toHaveBeenCalled()
  await press('Forget all for good')
  expect(host.setSettings).toHaveBeenCalledExactlyOnceWith({ choices: { drop: 'all' } })
})

test('a change that could not be kept is said and taken back', async () => {
  await open({ setSettings: () => Promise.reject(new Error('refused')) })
  labelled('Places').click()
  await waitFor(() =>
    expect(document.querySelector('.lost [role=alert]')!.textContent).toBe(
      'That did not work. Nothing was changed.',
    ),
  )
  expect(labelled('Places').checked).toBe(true)
})

test('settings changed elsewhere are followed', async () => {
  const { tell } = await open()
  tell({ ...defaultSettings, theme: 'dark' })
  expect(document.documentElement.dataset.theme).toBe('dark')
  tell(defaultSettings)
  expect(document.documentElement.dataset.theme).toBeUndefined()
})

test('a change that comes while the page is being filled is not lost', async () => {
  let tell: (settings: Settings) => void = () => {}
  await open({
    onSettings: (callback) => {
      tell = callback
      return () => {}
    },
    getShortcuts: async () => {
      tell({ ...defaultSettings, interfaceLanguage: 'ar' })
      return []
    },
  })
  expect(document.documentElement.dir).toBe('rtl')
})

test('the focus goes to the heading of a part when its button goes with what it was pressed for', async () => {
  await open({}, { sitesOff: ['a.example.org'] })
  const button = document.querySelector<HTMLElement>('[aria-label="Switch on a.example.org"]')!
  button.focus()
  button.click()
  await waitFor(() => expect(document.activeElement?.id).toBe('sites'))
})

test('on a narrow screen the headings are the outline: each opens in place, and the one that the address names is open', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }))
  location.hash = '#feeds'
  await open()
  const fold = (id: string) => document.querySelector<HTMLElement>(`#${id} .fold`)!
  const content = (id: string) => document.getElementById(fold(id).getAttribute('aria-controls')!)!
  const opened = () =>
    [...document.querySelectorAll('.fold[aria-expanded=true]')].map((one) => one.textContent)
  await waitFor(() => expect(opened()).toEqual(['Feeds']))
  expect([content('feeds').hidden, content('marks').hidden]).toEqual([false, true])
  fold('marks').click()
  await waitFor(() => expect(content('marks').hidden).toBe(false))
  fold('feeds').click()
  await waitFor(() => expect(opened()).toEqual(['Marks']))
  // the popup's link names a part of a page that is open already
  location.hash = '#packs'
  await waitFor(() => expect(opened()).toEqual(['Marks', 'Knowledge packs']))
  location.hash = ''
  vi.unstubAllGlobals()
})

test('keys stand in the same order, whichever way a browser gives them', async () => {
  const names = ['_execute_action', 'all-marks', 'find-sources', 'next-mark', 'previous-mark']
  await open({
    getShortcuts: async () => names.map((name) => ({ name, description: name, keys: '' })),
    browserLanguage: 'en',
  })
  const rows = [...document.querySelectorAll('.keys dd')].map(({ textContent }) => textContent)
  expect(rows.slice(0, 5)).toEqual([
    'open the popup',
    'to the next mark',
    'to the previous mark',
    'sources for the selected words',
    'all marks on pages, or few again',
  ])
})

test('keys that a browser names in English are shown by their signs', async () => {
  await open({
    getShortcuts: async () => [
      { name: 'next-mark', description: 'next', keys: 'Alt+Shift+Period' },
      { name: 'find-sources', description: 'find', keys: 'Ctrl+Space' },
    ],
    browserLanguage: 'ar',
  })
  expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Alt + Shift + .', 'Ctrl + المسافة']),
  )
})

test('every site is asked for in the click, shown as the browser holds it, and given back', async () => {
  const everySite = makeEverySite()
  await open({ everySite: everySite.host })
  const box = () => labelled('Articles on every site, not only on the known news sites')
  // until the browser's answer is known there is nothing to press
  expect(box().disabled).toBe(true)
  await waitFor(() => expect(box().disabled).toBe(false))
  expect(box().checked).toBe(false)
  box().click()
  expect(everySite.host.request).toHaveBeenCalledOnce()
  await waitFor(() => expect(box().checked).toBe(true))
  box().click()
  await waitFor(() => expect(box().checked).toBe(false))
  expect(everySite.isHeld()).toBe(false)
})

test('every site stays off where the reader says no to the browser', async () => {
  const everySite = makeEverySite(false)
  await open({ everySite: everySite.host })
  const box = () => labelled('Articles on every site, not only on the known news sites')
  await waitFor(() => expect(box().disabled).toBe(false))
  box().click()
  await waitFor(() => expect(everySite.host.request).toHaveBeenCalledOnce())
  await new Promise((later) => setTimeout(later))
  expect(box().checked).toBe(false)
})
