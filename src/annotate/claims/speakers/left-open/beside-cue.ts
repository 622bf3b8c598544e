import type { Occasion } from '../occasion.ts'

/**
 * «وأعلنت كييف أن …», «كييف تعلن»: whether nothing stands between a verb and its source. Farther off,
 * the source may have been taken for another's: «في لندن، التي شبهت …».
 */
export function isBesideCue({ draft: { cue, source }, text }: Occasion): boolean {
  const [only, ...others] = source
  return (
    only !== undefined &&
    others.length === 0 &&
    cue.some(({ start, end }) =>
      end <= only.start ? isGap(text, end, only.start) : isGap(text, only.end, start),
    )
  )
}

const isGap = (text: string, start: number, end: number): boolean =>
  start <= end && /^[ \u00a0]$/.test(text.slice(start, end))
