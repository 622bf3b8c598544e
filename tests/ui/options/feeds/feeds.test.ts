// @vitest-environment happy-dom
import { h, render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Feed } from '../../../../src/model/stored-report.ts'
import { defaultSettings } from '../../../../src/model/settings.ts'
import { Feeds } from '../../../../src/ui/options/feeds/feeds.tsx'
import type { FeedsHost } from '../../../../src/ui/options/feeds/feeds-host.ts'
import { Memory } from '../../../../src/ui/options/feeds/memory.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { makeFeed, makeFeedsHost } from '../feeds-host.ts'
import { settle } from '../../fixture/settle.ts'

const t = getStrings('en')
const words = () => document.body.textContent ?? ''
const open = async (more: Partial<FeedsHost> = {}) => {
  const host = makeFeedsHost(more)
  render(h(Feeds, { t, host }), document.body)
  await settle()
  return host
}
const press = async (name: string) => {
  ;[...document.querySelectorAll<HTMLElement>('button')]
    .find((one) => one.textContent === name || one.getAttribute('aria-label') === name)!
    .click()
  await settle()
}
const typeAddress = async (value: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=url]')!
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  document.querySelector('form')!.requestSubmit()
  await settle()
}

beforeEach(() => render(null, document.body))

test('what the field for an address takes stands above it, where it is not cut off or typed over', async () => {
  await open()
  const field = document.querySelector<HTMLInputElement>('input[type=url]')!
  expect(field.labels![0]!.textContent).toBe(t.feeds.address)
  expect(field.placeholder).toBe('')
})

test('nothing is followed by itself; outlets are ticked, then followed by one press', async () => {
  const host = await open()
  expect(host.followAll).not.toHaveBeenCalled()
  expect(host.allowFeeds).not.toHaveBeenCalled()
  await press('Follow')
  expect(words()).toContain('Tick at least one outlet.')
  await press('Tick all: The world')
  expect(host.allowFeeds).not.toHaveBeenCalled()
  await press('Follow 2 outlets')
  expect(vi.mocked(host.allowFeeds).mock.calls).toEqual([
    [['https://start.example.org/rss', 'https://next.example.org/rss']],
  ])
  expect(host.open).toHaveBeenCalledOnce()
  expect(host.followAll).toHaveBeenCalledWith([
    { url: 'https://start.example.org/rss', title: 'Starter' },
    { url: 'https://next.example.org/rss', title: 'Next' },
  ])
  expect(words()).toContain('You now follow 2 more outlets.')
})

test('until it is known what is followed, nothing is said of it and no outlet can be ticked', async () => {
  let give = (_feeds: Feed[]) => {}
  const first = new Promise<Feed[]>((resolve) => {
    give = resolve
  })
  await open({ list: () => first })
  const ticked = () =>
    [...document.querySelectorAll<HTMLInputElement>('.outlets input')].filter(
      ({ checked }) => checked,
    )
  document.querySelector<HTMLInputElement>('.outlets input')!.click()
  await settle()
  expect(ticked()).toEqual([])
  expect(words()).not.toContain(t.feeds.none)
  give([])
  await settle()
  expect(words()).toContain(t.feeds.none)
  document.querySelector<HTMLInputElement>('.outlets input')!.click()
  await settle()
  expect(ticked()).toHaveLength(1)
})

test('outlets that gave nothing yet are named', async () => {
  await open({ followAll: async () => ({ followed: 2, silent: ['Next'] }) })
  await press('Tick all: The world')
  await press('Follow 2 outlets')
  expect(words()).toContain('Nothing came yet from: Next.')
})

test('without the permission nothing is asked, and the page says so', async () => {
  const host = await open({ allow: async () => false })
  await typeAddress('https://news.example.org/rss')
  expect(host.add).not.toHaveBeenCalled()
  expect(words()).toContain('Without your permission')
})

test('an address that is not a feed gives its reason, or feeds to choose from', async () => {
  await open({
    add: vi.fn<FeedsHost['add']>(async () => ({
      kind: 'choose',
      feeds: [{ url: 'https://news.example.org/world', title: 'World' }],
    })),
  })
  await typeAddress('http://news.example.org')
  expect(words()).toContain('begins with https://')
  await typeAddress('https://news.example.org/')
  expect(words()).toContain('Follow which?')
  expect(document.querySelector('[aria-label="Follow World"]')).not.toBeNull()
  render(null, document.body)
  await open({ add: async () => ({ kind: 'failed', failure: 'cut-off' }) })
  await typeAddress('https://news.example.org/')
  expect(words()).toContain('Everything online is switched off.')
})

test('a feed tells when it was looked at and what went wrong; it is switched and removed', async () => {
  const host = await open({
    list: async () => [
      makeFeed({ failure: 'timeout' }),
      makeFeed({
        url: 'https://b.example.org/x',
        title: 'B',
        enabled: false,
        looked: null,
        failure: 'not-a-feed',
      }),
    ],
  })
  expect(words()).toContain('14 Oct 2025')
  expect(words()).toContain('It did not answer in time.')
  expect(words()).toContain('not looked at yet')
  document.querySelector<HTMLInputElement>('.feeds input')!.click()
  await settle()
  expect(host.setEnabled).toHaveBeenCalledWith('https://news.example.org/rss', false)
  await press('Remove B')
  expect(host.remove).toHaveBeenCalledWith('https://b.example.org/x')
})

test('a button keeps the focus while its task goes on, and is deaf meanwhile', async () => {
  let finish = () => {}
  const refresh = vi.fn(() => new Promise<null>((done) => (finish = () => done(null))))
  await open({ list: async () => [makeFeed()], refresh })
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === t.feeds.refresh,
  )!
  button.focus()
  await press(t.feeds.refresh)
  await press(t.feeds.refresh)
  expect(refresh).toHaveBeenCalledOnce()
  expect([button.disabled, button.getAttribute('aria-disabled')]).toEqual([false, 'true'])
  finish()
  await settle()
  expect(button.getAttribute('aria-disabled')).toBe('false')
})

test('the memory of articles is off until wished, and can be emptied', async () => {
  let kept = 3
  const onChange = vi.fn()
  const host = makeFeedsHost({
    countMemory: async () => kept,
    forgetMemory: vi.fn(async () => (kept = 0)),
  })
  render(h(Memory, { t, host, settings: defaultSettings, onChange }), document.body)
  await settle()
  const box = document.querySelector<HTMLInputElement>('input[type=checkbox]')!
  expect(box.checked).toBe(false)
  box.click()
  expect(onChange).toHaveBeenCalledWith({ remember: true })
  await press('Forget them all')
  expect(host.forgetMemory).toHaveBeenCalled()
  expect(words()).not.toContain('remembered')
})
