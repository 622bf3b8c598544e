// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Fact } from '../../../src/model/knowledge.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { CopyItem } from '../../../src/ui/take/copy-item.tsx'
import { takeFact } from '../../../src/ui/take/taken.ts'
import { settle } from '../fixture/settle.ts'

const t = getStrings('en').card
const fact: Fact = {
  text: { en: 'The quay closed.' },
  date: '2026-03-01',
  source: { url: 'https://example.org/quay', name: { en: 'Harbour office' } },
  status: 'stated',
}

class Item {
  kinds: object
  constructor(kinds: object) {
    this.kinds = kinds
  }
}

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
})

test('the button is named after what it copies, without controls of strangers', () => {
  const turned = { ...fact, text: { en: 'The \u202equay closed.' } }
  render(<CopyItem taken={() => takeFact('North Quay', turned, t)} t={t} />, document.body)
  expect(document.querySelector('button')!.getAttribute('aria-label')).toBe(
    'Copy with its source: The quay closed.',
  )
})

test('that it was copied is said anew at each press', async () => {
  let finish = () => {}
  const writeText = () => new Promise<void>((resolve) => (finish = resolve))
  vi.stubGlobal('ClipboardItem', Item)
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText, write: writeText } })

  render(<CopyItem taken={() => takeFact('North Quay', fact, t)} t={t} />, document.body)
  document.querySelector('button')!.click()
  await settle()
  const [text] = document.querySelectorAll<HTMLElement>('.ways button')
  const said = () => document.querySelector('[role=status]')!.textContent
  for (let presses = 0; presses < 2; presses++) {
    text!.click()
    await settle()
    expect(said()).toBe('')
    finish()
    await settle()
    expect(said()).toBe(t.take.copied)
  }
})

test('the first press copies with links, and opens the other forms; another closes them', async () => {
  const copied: string[] = []
  const write = async ([item]: { kinds: object }[]) => void copied.push(...Object.keys(item!.kinds))
  vi.stubGlobal('ClipboardItem', Item)
  vi.stubGlobal('navigator', { ...navigator, clipboard: { write } })
  render(<CopyItem taken={() => takeFact('North Quay', fact, t)} t={t} />, document.body)
  const sign = document.querySelector('button')!
  sign.click()
  await settle()
  expect(copied).toEqual(['text/html', 'text/plain'])
  expect(document.querySelector('[role=status]')!.textContent).toBe(t.take.copied)
  sign.click()
  await settle()
  expect([copied.length, document.querySelector('.ways')]).toEqual([2, null])
})
