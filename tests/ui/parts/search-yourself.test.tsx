// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { SearchYourself } from '../../../src/ui/parts/search-yourself.tsx'
import { canSearch } from '../../../src/ui/search-words.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { settle } from '../fixture/settle.ts'
import { storyEn } from '../fixture/story-en.ts'

const t = getStrings('en').card
const apparatus = buildApparatus(storyEn)

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
})

test('that words were copied is said anew at each press', async () => {
  let finish = () => {}
  const writeText = () => new Promise<void>((resolve) => (finish = resolve))
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  const citation = apparatus.citations.find((one) => canSearch(apparatus, one))!
  render(<SearchYourself citation={citation} apparatus={apparatus} t={t} />, document.body)
  const said = () => document.querySelector('[role=status]')!.textContent
  for (let presses = 0; presses < 2; presses++) {
    document.querySelector<HTMLElement>('button')!.click()
    await settle()
    expect(said()).toBe('')
    finish()
    await settle()
    expect(said()).toBe(t.reporting.copied)
  }
})
