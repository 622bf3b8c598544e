import { expect, it } from 'vitest'
import { groupDigits } from '../../../src/languages/packs/office-words.ts'

it('groups digits as the engine does', () => {
  const counts = [0, 7, 999, 1000, 48_217, 100_000, 1_234_567, Number.MAX_SAFE_INTEGER]
  const grouped = (lang: string) => counts.map((count) => new Intl.NumberFormat(lang).format(count))
  expect(counts.map((count) => groupDigits(count, ','))).toEqual(grouped('en'))
  expect(counts.map((count) => groupDigits(count, ','))).toEqual(grouped('ar-u-nu-latn'))
  expect(counts.map((count) => groupDigits(count, '\u202f'))).toEqual(grouped('fr'))
})
