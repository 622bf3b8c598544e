// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Piece } from '../../../src/ui/parts/piece.tsx'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'

const report = {
  title: 'Quay stays closed',
  url: 'https://www.selwyn.example/quay',
  outlet: 'selwyn-gazette',
  date: '2025-10-20',
  lang: 'en',
}

test.each([
  ['en', /^Quay stays closed, Selwyn Gazette, 20 Oct 2025$/],
  ['ar', /^Quay stays closed، Selwyn Gazette، 20 /],
] as const)('a headline does not run on into its outlet for who hears it: %s', (lang, name) => {
  const t = getStrings(lang).card
  render(<Piece report={report} t={t} outlet="Selwyn Gazette" />, document.body)
  expect(document.querySelector('a.piece')!.textContent).toMatch(name)
})
