import type { ReportRecord } from '../../src/model/knowledge.ts'

/** Letters alone: digits would be looked for as numbers, of which a headline has few. */
const wordOf = (number: number): string =>
  `word${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`

/**
 * Headlines with words and names as news has them: few frequent, many rare (Zipf). The same every
 * time. `from`: the number of the first.
 */
export function makeReports(count: number, from = 0): ReportRecord[] {
  let seed = 7 + from
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const zipf = (most: number) => Math.floor(most ** random())
  return Array.from({ length: count }, (_, i) => ({
    id: `r${from + i}`,
    url: `https://outlet${zipf(800)}.example/story/${from + i}`,
    title: Array.from({ length: 9 }, () => wordOf(zipf(60_000))).join(' '),
    outlet: `Outlet ${zipf(800)}`,
    date: new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10),
    lang: 'en',
    entities: Array.from({ length: 4 }, () => `Name ${zipf(40_000)}`),
  }))
}
