// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SettingsChange } from '../../../src/model/settings-change.ts'
import { applyChange } from '../../../src/model/settings-change.ts'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { sampleTexts } from '../../../src/ui/strings/sample-text.ts'
import type { WelcomeHost } from '../../../src/ui/welcome/host.ts'
import { startWelcome } from '../../../src/ui/welcome/main.tsx'
import { settle } from '../fixture/settle.ts'

const feed = 'https://wire.port-selwyn.example/rss'

async function open(first: Partial<Settings> = {}, more: Partial<WelcomeHost> = {}) {
  let settings: Settings = { ...defaultSettings, ...first }
  let followed: string[] = []
  const host: WelcomeHost = {
    browserLanguage: 'en',
    getSettings: async () => settings,
    setSettings: vi.fn(async (change: SettingsChange) => {
      settings = applyChange(settings, change)
    }),
    onSettings: () => () => {},
    allowSources: vi.fn(async () => true),
    outlets: [
      { url: feed, title: 'The Selwyn Wire', lang: 'en', region: 'europe' },
      { url: 'https://akhbar.example/rss', title: 'أخبار الميناء', lang: 'ar', region: 'arab' },
    ],
    listFollowed: async () => followed,
    allowFeeds: vi.fn(async () => true),
    followAll: vi.fn<WelcomeHost['followAll']>(async (links) => {
      followed = [...followed, ...links.map(({ url }) => url)]
      return { followed: links.length, silent: [] }
    }),
    unfollow: vi.fn(async (url: string) => {
      followed = followed.filter((one) => one !== url)
    }),
    getShortcuts: async () => [{ name: 'next-mark', description: '', keys: 'Alt+Shift+Period' }],
    changeShortcuts: null,
    openOptions: vi.fn(async () => {}),
    close: vi.fn(async () => {}),
    ...more,
  }
  await startWelcome(host)
  await settle()
  return { host, getSettings: () => settings }
}
const t = getStrings('en')
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name)!
const radios = () => [...document.querySelectorAll<HTMLInputElement>('[type=radio]')]
const checked = () => radios().map((radio) => radio.checked)
const box = (name: string) =>
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent === name)!
    .querySelector('input')!

beforeEach(() => render(null, document.body))

test('it shows a sample with a button for each line, and leaves everything as it is when skipped', async () => {
  const { host } = await open()
  expect(document.querySelector('[data-sample]')!.textContent).toBe(
    sampleTexts.en.paragraphs.join(''),
  )
  expect(
    [...document.querySelectorAll<HTMLElement>('[data-shows]')].map(({ dataset }) => dataset.shows),
  ).toEqual(['person', 'organisation', 'place', 'thing', 'cue', 'cited'])
  expect(document.querySelector('kbd')!.textContent).toBe('Alt + Shift + .')
  expect(checked()).toEqual([true, false, false])
  button(t.welcome.skip).click()
  expect(host.close).toHaveBeenCalledOnce()
  expect(host.setSettings).not.toHaveBeenCalled()
})

test('what may leave is asked of the browser in the click, kept, and taken back', async () => {
  const { host, getSettings } = await open()
  radios()[1]!.focus()
  radios()[1]!.click()
  expect(host.allowSources).toHaveBeenCalledOnce()
  await settle()
  expect(document.activeElement).toBe(radios()[1])
  expect(checked()).toEqual([false, true, false])
  expect([getSettings().online, getSettings().sources.wikipedia, getSettings().lookUp]).toEqual([
    true,
    true,
    'offer',
  ])
  radios()[0]!.click()
  await settle()
  expect(getSettings().online).toBe(false)
  expect(host.allowSources).toHaveBeenCalledOnce()
})

test('a browser that refuses leaves the choice as it was, and that is said', async () => {
  const { host } = await open({}, { allowSources: async () => false })
  radios()[2]!.click()
  await settle()
  expect(checked()).toEqual([true, false, false])
  expect(document.body.textContent).toContain(t.welcome.notAllowed)
  radios()[1]!.click()
  await settle()
  expect(checked()).toEqual([true, false, false])
  expect(host.setSettings).not.toHaveBeenCalled()
})

test('headlines: the reader’s language first, ticked and followed together, left with another tick', async () => {
  const { host, getSettings } = await open()
  expect([...document.querySelectorAll('summary')].map((one) => one.textContent)).toEqual([
    'English 1',
    'العربية 1',
  ])
  box('The Selwyn Wire').click()
  box('أخبار الميناء').click()
  await settle()
  expect(host.allowFeeds).not.toHaveBeenCalled()
  button('Follow 2 outlets').click()
  await settle()
  expect(host.allowFeeds).toHaveBeenCalledExactlyOnceWith([feed, 'https://akhbar.example/rss'])
  expect(host.followAll).toHaveBeenCalledExactlyOnceWith([
    { url: feed, title: 'The Selwyn Wire' },
    { url: 'https://akhbar.example/rss', title: 'أخبار الميناء' },
  ])
  expect(box('The Selwyn Wire').checked).toBe(true)
  expect([getSettings().online, getSettings().sources.wikipedia]).toEqual([true, false])
  // what else may leave is asked apart
  expect(checked()).toEqual([true, false, false])
  box('The Selwyn Wire').click()
  await settle()
  expect(host.unfollow).toHaveBeenCalledWith(feed)
  expect(box('The Selwyn Wire').checked).toBe(false)
})

test('a host that the reader does not allow is not followed, and the reason is said', async () => {
  const { host } = await open({}, { allowFeeds: async () => false })
  box('The Selwyn Wire').click()
  await settle()
  button('Follow 1 outlet').click()
  await settle()
  expect(host.followAll).not.toHaveBeenCalled()
  expect(box('The Selwyn Wire').checked).toBe(false)
  expect(document.body.textContent).toContain(t.feeds.notAllowed)
})

test('what is read is remembered only where the reader says so', async () => {
  const { getSettings } = await open()
  box(t.feeds.memory).click()
  await settle()
  expect(getSettings().remember).toBe(true)
})

test('the sample keeps its own figures, whatever the reader’s are', async () => {
  await open({ interfaceLanguage: 'ar', digits: 'arab' })
  const sample = document.querySelector<HTMLElement>('[data-sample]')!
  expect(sample.textContent).toContain('8200')
  expect(sample.dataset.sample).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('each choice of what may leave is named once and described once', async () => {
  await open()
  const textOf = (ids: string | null) =>
    ids?.split(' ').map((id) => document.getElementById(id)!.textContent)
  const heard = [...document.querySelectorAll('[name=level]')].map((radio) => [
    textOf(radio.getAttribute('aria-labelledby')),
    textOf(radio.getAttribute('aria-describedby')),
  ])
  const { nothing, press, self } = t.welcome.levels
  expect(heard).toEqual([nothing, press, self].map(([name, words]) => [[name], [words]]))
})

test('says where all stands that was found, and by which switch a site is switched off', async () => {
  for (const lang of ['ar', 'en', 'fr'] as const) {
    await open({ interfaceLanguage: lang })
    const said = document.querySelector('.on-toolbar')!.textContent
    expect(said).toContain(getStrings(lang).onSite)
    render(null, document.body)
  }
})
