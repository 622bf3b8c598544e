import { expect, it } from 'vitest'
import type { PlacedDraft } from '../../../src/annotate/claims/join-paragraphs.ts'
import { findNested } from '../../../src/annotate/claims/order-of-drafts.ts'

/** A draft whose source begins at `source`, its cue at `cue`, and that tells what lies in `content`. */
const draft = (source: number, cue: number, content: [number, number]): PlacedDraft => ({
  source: [{ start: source, end: source + 4 }],
  cue: [{ start: cue, end: cue + 4 }],
  content: [{ start: content[0], end: content[1] }],
  kind: 'indirect',
  stance: 'neutral',
  basis: 'named',
  anaphora: null,
  block: 0,
})

it('finds what is told within words of which the same source tells more', () => {
  // «أشار س إلى أن ص هنأ …، داعيا إلى …»: by their sources the participle stands before «هنأ»
  const [pointed, calling, inner] = [
    draft(5, 0, [20, 60]),
    draft(5, 62, [70, 90]),
    draft(25, 30, [35, 60]),
  ]
  expect(findNested([pointed, calling, inner])).toEqual([false, false, true])
})

it('finds nothing nested behind the words of another', () => {
  expect(findNested([draft(5, 0, [20, 60]), draft(65, 70, [75, 90])])).toEqual([false, false])
})
