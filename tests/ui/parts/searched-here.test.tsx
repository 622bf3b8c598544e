// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { Searched } from '../../../src/model/apparatus.ts'
import { SearchedHere } from '../../../src/ui/parts/searched-here.tsx'
import { getCardStrings } from '../../../src/ui/strings/get-card-strings.ts'

const say = (searched: Searched | undefined, lang: 'ar' | 'en' | 'fr'): string => {
  render(<SearchedHere searched={searched} t={getCardStrings(lang)} />, document.body)
  return document.body.textContent!.replace(/[\u00a0\u202f]/g, ' ')
}
const many: Searched = { reports: 12345, latest: '2026-11-28' }

test.each([
  ['en', '12,345 reports on this machine, up to 28 Nov 2026'],
  ['ar', '12,345 مادة على هذا الجهاز، حتى 28 نوفمبر/تشرين الثاني 2026'],
  ['fr', '12 345 articles sur cet appareil, jusqu’au 28 nov. 2026'],
] as const)(
  'in how many reports a piece was looked for, and up to which day: %s',
  (lang, words) => {
    expect(say(many, lang)).toContain(words)
  },
)

test('where no day, no number or no report is known, none is told', () => {
  expect(say({ reports: 1, latest: null }, 'en')).toBe(
    'Looked for among 1 report on this machine: none is close enough to offer.',
  )
  expect(say({ reports: 0, latest: null }, 'en')).toContain('No reports are kept')
  expect(say(undefined, 'en')).toBe('Nothing on this machine is close enough to offer.')
})
