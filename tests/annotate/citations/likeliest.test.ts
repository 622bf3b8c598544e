import { describe, expect, it } from 'vitest'
import { likeliest } from '../../../src/annotate/citations/judge/judge-pieces.ts'
import type { CitationDraft } from '../../../src/languages/citations/citation-rules.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const draftAt = (start: number, end: number): CitationDraft => ({
  start,
  end,
  kind: 'report',
  outlets: [],
  joint: false,
  clause: { start, end },
  seeksNamed: false,
})

describe('the likeliest drafts', () => {
  it('are kept of those that overlap, in order of the text, and none below what is sure', () => {
    const drafts = [
      draftAt(30, 40),
      draftAt(0, 10),
      draftAt(5, 15),
      draftAt(10, 20),
      draftAt(50, 60),
    ]
    expect(likeliest(drafts, [0.8, 0.7, 0.9, 0.6, 0.1], 0.5)).toEqual([2, 0])
    expect(likeliest(drafts, [0.8, 0.9, 0.7, 0.6, 0.1], 0.5)).toEqual([1, 3, 0])
  })

  it('are found in time that grows with their number', () => {
    const took = (count: number) => {
      const drafts = Array.from({ length: count }, (_, i) => draftAt(i * 10, i * 10 + 8))
      const shares = drafts.map((_, i) => 0.5 + (i % 7) / 20)
      const spent = startCpuTimer()
      expect(likeliest(drafts, shares, 0.5)).toHaveLength(count)
      return spent()
    }
    took(2_000)
    expect(took(40_000)).toBeLessThan(60 * took(2_000) + 200)
  })
})
