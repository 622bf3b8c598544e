import { afterEach, expect, test, vi } from 'vitest'
import { toOwnDay } from '../../src/model/own-day.ts'
import type { Locale } from '../../src/ui/language.ts'
import { formatDateTime, formatOwnDay } from '../../src/ui/date-time.ts'

const en: Locale = { lang: 'en', digits: 'latn' }
const ar: Locale = { lang: 'ar', digits: 'arab' }

afterEach(() => vi.unstubAllEnvs())

test('what was done here is dated by the reader’s own calendar, as the log is', () => {
  for (const [zone, iso, day] of [
    ['Asia/Riyadh', '2025-08-05T22:30:00.000Z', '6 Aug 2025'],
    ['America/Lima', '2025-08-06T03:30:00.000Z', '5 Aug 2025'],
    ['UTC', '2025-08-06T03:30:00.000Z', '6 Aug 2025'],
  ] as const) {
    vi.stubEnv('TZ', zone)
    expect(formatOwnDay(iso, en), zone).toBe(day)
    expect(formatDateTime(iso, en), zone).toContain(`${day}, `)
  }
  vi.stubEnv('TZ', 'Asia/Riyadh')
  expect(formatOwnDay('2025-12-31T21:00:00Z', ar)).toBe('١ يناير/كانون\u00a0الثاني ٢٠٢٦')
})

test('a day without a time is that day everywhere, and what is no date stays as it is', () => {
  vi.stubEnv('TZ', 'America/Lima')
  for (const odd of ['2025-08-06', '2025-08', '', 'Tuesday', '2025-99-99T00:00:00Z'])
    expect(toOwnDay(odd)).toBe(odd)
})
