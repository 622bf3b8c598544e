import { middle, type Column } from '../column.ts'

const kinds = ['person', 'organisation', 'place', 'thing', 'cue', 'cited']

export const marksIn100Words: Column = {
  name: 'marks in 100 words',
  async take({ page, state }) {
    if (state?.state !== 'ready') return null
    const marks = await page.evaluate(
      (names) =>
        names.reduce((sum, name) => sum + (CSS.highlights.get(`hashiya-${name}`)?.size ?? 0), 0),
      kinds,
    )
    const words = state.apparatus.document.text.split(/\s+/).filter(Boolean).length
    return (100 * marks) / Math.max(1, words)
  },
  sum: middle('', 1),
}
