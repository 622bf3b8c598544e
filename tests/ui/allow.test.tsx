// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { Allow } from '../../src/ui/allow/allow.tsx'
import type { AllowHost } from '../../src/ui/allow/host.ts'
import type { ShownSource } from '../../src/ui/source-hosts.ts'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import { settle } from './fixture/settle.ts'

const words = () => document.body.textContent ?? ''
const primary = () => document.querySelector<HTMLButtonElement>('button.primary')!

function open(
  what: AllowHost['what'],
  sources: ShownSource[],
  { wantsKey = false, lang = 'en' as 'en' | 'ar' } = {},
) {
  const allow = vi.fn(async () => false)
  const host = {
    browserLanguage: 'en',
    what,
    allow,
    refuse: async () => {},
    openOptions() {},
  } as unknown as AllowHost
  const offered = sources.map((source) => ({ source, hosts: [`${source}.example`] }))
  render(
    <Allow t={getStrings(lang)} host={host} offered={offered} wantsKey={wantsKey} />,
    document.body,
  )
  return allow
}

beforeEach(() => render(null, document.body))

test('each subject says who is asked and what is sent', async () => {
  const allow = open('wayback', ['wayback'])
  for (const part of [
    'ask the Internet Archive',
    'wayback.example',
    'The address and date of a cited or related piece',
  ])
    expect(words()).toContain(part)
  expect(document.querySelector('input')).toBeNull()
  primary().click()
  await settle()
  expect(allow).toHaveBeenCalledWith(['wayback'], null)
  expect(words()).toContain('Nothing was sent')
  render(null, document.body)
  open('related', ['gdelt', 'wikipedia'], { lang: 'ar' })
  expect(words()).toContain('عمّن كتب أيضًا')
})

test('of several sources the reader leaves out whom they will', async () => {
  const allow = open('related', ['gdelt', 'wikipedia'])
  const [, wikipedia] = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
  expect(wikipedia!.closest('label')!.textContent).toContain('Wikipedia')
  wikipedia!.click()
  await settle()
  primary().click()
  await settle()
  expect(allow).toHaveBeenCalledWith(['gdelt'], null)
  document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
  await settle()
  expect(primary().disabled).toBe(true)
})

test('a source that wants a key is allowed together with one', async () => {
  const allow = open('fact-check', ['fact-check'], { wantsKey: true })
  const field = document.querySelector('input')!
  expect(primary().disabled).toBe(true)
  field.value = ' abc '
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  primary().click()
  expect(allow).toHaveBeenCalledWith(['fact-check'], 'abc')
  render(null, document.body)
  open('fact-check', ['fact-check'])
  expect(document.querySelector('input')).toBeNull()
})

test('what could not be kept is not called a refusal', async () => {
  const host = {
    browserLanguage: 'en',
    what: 'wayback',
    allow: () => Promise.reject(new Error('no room')),
    refuse: async () => {},
    openOptions: async () => {},
  } as unknown as AllowHost
  render(
    <Allow
      t={getStrings('en')}
      host={host}
      offered={[{ source: 'wayback', hosts: ['host.example'] }]}
      wantsKey={false}
    />,
    document.body,
  )
  primary().click()
  await settle()
  expect(document.querySelector('[role=alert]')!.textContent).toBe(getStrings('en').card.notDone)
  expect(words()).not.toContain('Nothing was sent')
})
