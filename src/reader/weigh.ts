import { patternOf } from '../languages/words-on-pages.ts'
import { isDense } from '../text/dense-scripts.ts'
import { tagOf } from './dom.ts'
import type { PageBlock } from './page-block.ts'

const sentenceEnd = /[.!?؟。！？։।…][»”"’')\]]*(\s|$)/
/** Consent dialogs are prose too. */
const consent = new RegExp(patternOf('consent'), 'i')

/** Letters, those of scripts that write a word in one or two letters counted threefold. */
function lengthOf(text: string): number {
  return isDense(text) ? text.length * 3 : text.length
}

/** How much a block speaks for (above 0) or against its surroundings being an article's body. */
export function weigh(block: PageBlock): number {
  if (block.isCaption || block.isPullQuote || consent.test(block.text)) return 0
  if (block.isCard) return -20
  const length = lengthOf(block.text)
  const { linkShare, kind, element } = block
  if (linkShare > 0.6) return -25 - Math.min(length, 100) / 2
  if (kind === 'heading') return linkShare > 0.3 ? -20 : 0
  const own = length * (1 - linkShare)
  if (length >= 80 && (length >= 160 || sentenceEnd.test(block.text)))
    return own * (kind === 'list-item' ? 0.6 : 1)
  if (/^(P|FIGCAPTION)$/.test(tagOf(element))) return own * 0.4
  return length < 25 ? -6 : 0
}
