// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Reason } from '../../../src/model/annotation.ts'
import { Reasons } from '../../../src/ui/parts/reasons.tsx'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'

afterEach(() => render(null, document.body))

const why: Reason[] = [
  { kind: 'latest' },
  { kind: 'speaker', name: 'Ada Lind' },
  { kind: 'worked', from: '2025-09-28', to: '2025-09-30' },
]

test.each([
  ['en', 'this is the latest', '28–30 Sep 2025'],
  ['fr', 'le plus récent', 'sept. 2025'],
  ['ar', 'أحدث مادة', '2025'],
] as const)('what decided between pieces is said in words (%s)', (lang, latest, days) => {
  const t = getStrings(lang).card
  render(<Reasons why={why} apparatus={buildApparatus(storyEn)} t={t} />, document.body)
  const rows = [...document.querySelectorAll('.gloss')].map(({ textContent }) => textContent)
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain(latest)
  expect(rows[1]).toContain('Ada Lind')
  expect(rows[2]).toContain(days)
  expect(document.querySelector('bdi')!.textContent).toBe('Ada Lind')
})
