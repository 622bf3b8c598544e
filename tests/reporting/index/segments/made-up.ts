import type { ReportRecord } from '../../../../src/model/knowledge.ts'

/** The same numbers from 0 to 1 every time for one seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Headlines whose words and names are distributed as in news: few frequent, many rare. */
export function makeReports(count: number, random: () => number, from = 0): ReportRecord[] {
  const zipf = (most: number) => Math.floor(most ** random())
  return Array.from({ length: count }, (_, i): ReportRecord => {
    const date = new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365)))
      .toISOString()
      .slice(0, 10)
    return {
      id: `r${from + i}`,
      url: `https://outlet${zipf(30)}.example/story/${from + i}`,
      title: Array.from({ length: 3 + Math.floor(random() * 12) }, () => `word${zipf(2000)}`).join(
        ' ',
      ),
      outlet: `Outlet ${zipf(30)}`,
      ...(random() < 0.9 && { date }),
      lang: 'en',
      entities: Array.from({ length: Math.floor(random() * 6) }, () => `Name ${zipf(900)}`),
    }
  })
}
