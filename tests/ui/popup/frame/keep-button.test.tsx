// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import type { KeptState } from '../../../../src/model/kept-article.ts'
import { KeepButton } from '../../../../src/ui/popup/frame/keep-button.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { settle } from '../../fixture/settle.ts'
import { storyEn } from '../../fixture/story-en.ts'

const said: string[] = []
const button = () => document.querySelector<HTMLElement>('[data-act=keep]')!
beforeEach(() => {
  said.length = 0
  render(null, document.body)
})

async function show(state: KeptState) {
  let change = () => {}
  const now = { ...state }
  render(
    <KeepButton
      apparatus={buildApparatus(storyEn)}
      t={getStrings('en')}
      attempt={async (task) => task().then(() => true)}
      say={(words) => said.push(words)}
      library={{
        find: async () => ({ ...now }),
        keep: async () => ({ ...now, kept: now.mayKeep ? '2026-01-01T00:00:00Z' : null }),
        compareQuotes: async () => [],
        letGo: async () => (now.kept = null),
        open: async () => {},
        onChange(callback) {
          change = callback
          return () => {}
        },
      }}
    />,
    document.body,
  )
  await settle()
  return { now, change: () => change() }
}

test('one press keeps the article, the next lets it go; each says so', async () => {
  await show({ kept: null, mayKeep: true })
  expect(button().getAttribute('aria-pressed')).toBe('false')
  button().click()
  await settle()
  expect(button().getAttribute('aria-pressed')).toBe('true')
  button().click()
  await settle()
  expect(button().getAttribute('aria-pressed')).toBe('false')
  expect(said).toEqual(['Kept in the library', 'No longer kept'])
})

test('it follows what is done elsewhere', async () => {
  const { now, change } = await show({ kept: null, mayKeep: true })
  now.kept = '2026-01-01T00:00:00Z'
  change()
  await settle()
  expect(button().getAttribute('aria-pressed')).toBe('true')
})

test('in a private window it says why nothing is kept, and what is kept can be let go', async () => {
  await show({ kept: null, mayKeep: false })
  expect(button().getAttribute('aria-disabled')).toBe('true')
  button().click()
  await settle()
  expect(said).toEqual(['Nothing is kept from private windows'])
  render(null, document.body)
  await show({ kept: '2025-01-01T00:00:00Z', mayKeep: false })
  button().click()
  await settle()
  expect(button().getAttribute('aria-disabled')).toBe('true')
})
