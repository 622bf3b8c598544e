// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Foot } from '../../../../src/ui/popup/frame/foot.tsx'
import type { PopupHost } from '../../../../src/ui/popup/host.ts'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

const t = getStrings('en')
const foot = () => document.querySelector('footer')!
const status = () => foot().querySelector('[role=status]')!.textContent
const says = () => (foot().querySelector('.at-hand') ?? foot().firstElementChild!).textContent
const copy = () => foot().querySelector<HTMLElement>(`[aria-label="${t.copy}"]`)!
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async () => {} },
    configurable: true,
  })
  render(
    <Foot
      apparatus={buildApparatus(storyEn)}
      turn={0}
      needsWords={false}
      t={t}
      host={{ countRequests: async () => 0 } as unknown as PopupHost}
      attempt={async (task) => task().then(() => true)}
      inPlace={null}
      turnTo={() => {}}
    />,
    document.body,
  )
})
afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

test('a word said again stands as long again', async () => {
  await pass(50)
  copy().click()
  await pass(2000)
  expect(status()).toBe(t.copied)
  copy().click()
  await pass(2000)
  expect(status()).toBe(t.copied)
  await pass(1000)
  expect(status()).toBe('')
})

test('that it was copied is said anew at each press', async () => {
  await pass(50)
  copy().click()
  await pass(50)
  expect(status()).toBe(t.copied)
  let finish = () => {}
  const writeText = () => new Promise<void>((resolve) => (finish = resolve))
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  copy().click()
  await pass(50)
  expect(status()).toBe('')
  finish()
  await pass(50)
  expect(status()).toBe(t.copied)
})

test('what left the machine is shown, and announced neither at first nor again after a word', async () => {
  await pass(50)
  expect([says(), status()]).toEqual([t.noRequest, ''])
  copy().click()
  await pass(50)
  expect(says()).toBe(t.copied)
  await pass(3000)
  expect([says(), status()]).toEqual([t.noRequest, ''])
})

test('the name of the sign at hand stands in the foot, heard no second time', async () => {
  await pass(50)
  copy().dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  await pass(50)
  expect([says(), status()]).toEqual([t.copy, ''])
  const named = foot().querySelector('.at-hand')!
  expect(named.getAttribute('aria-hidden')).toBe('true')
  expect(named.parentElement!.textContent).toBe(t.noRequest + t.copy)
  copy().click()
  await pass(50)
  expect(says()).toBe(t.copied)
  await pass(3000)
  expect(says()).toBe(t.copy)
  copy().dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  await pass(50)
  expect(says()).toBe(t.noRequest)
})

test.each(['ar', 'en', 'fr'] as const)(
  'the word of each sign stands in its name, as whole words: %s',
  (lang) => {
    const { foot: words, ...all } = getStrings(lang)
    const names = {
      keep: all.library.keep,
      copy: all.copy,
      take: all.take.title,
      pictures: all.pictures.title,
      legend: all.legend.open,
      panel: all.panel.open,
      library: all.library.open,
      notes: all.notes.title,
      settings: all.settings,
    }
    for (const sign of Object.keys(names) as (keyof typeof names)[])
      expect(` ${names[sign].toLowerCase()} `).toContain(` ${words[sign].toLowerCase()} `)
  },
)
