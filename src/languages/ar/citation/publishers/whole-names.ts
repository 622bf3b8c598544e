/** The publishers of a kept Arabic piece by the whole of their names. */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { distinct } from '../../../citations/citation-drafts.ts'
import { readName } from '../../../citations/publisher-names.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { behindLetters, countParticles } from '../particles.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { nameRules } from './name-rules.ts'
import { outletOfArticle } from './outlet-of-article.ts'

export function wholeNames(
  block: ArabicBlock,
  draft: CitationDraft,
  outlets: readonly CitedOutlet[],
): CitedOutlet[] {
  const outlet = outletOfArticle(block, draft, outlets)
  return distinct(outlet ? [outlet] : outlets.map((one) => wholeName(block, one)))
}

/** The outlet by the words that belong to its name; itself where a pack spells it. */
function wholeName(block: ArabicBlock, outlet: CitedOutlet): CitedOutlet {
  const { text, words } = block
  const at = placeOf(block, outlet)
  if (at < 0) return outlet
  const from = firstFrom(words, at + 1) - 1
  const found = { from, to: firstFrom(words, at + outlet.name.length) }
  const name = from >= 0 && found.to > from ? readName(nameRules, block, found) : null
  if (!name) return outlet
  const start = name.from === from ? at : withoutParticles(block, name.from)
  const { end } = words[name.to - 1]!
  return { start, end, name: text.slice(start, end) }
}

/** So many UTF-16 units before its piece whoever speaks is named. */
const farthestBack = 200

/** Where the outlet's name stands in its own words, else where it was named last before; -1 for nowhere. */
function placeOf({ text, block }: ArabicBlock, { start, end, name }: CitedOutlet): number {
  const within = text.slice(start, end).indexOf(name)
  if (within >= 0) return start + within
  const from = Math.max(block.start, start - farthestBack)
  const before = text.slice(from, start).lastIndexOf(name)
  return before < 0 ? -1 : from + before
}

/** «ولوكالة»: where the noun itself begins, whose first letter is no «ل». */
function withoutParticles({ text, words }: ArabicBlock, i: number): number {
  const word = words[i]!
  const letters = countParticles(word) + Number(word.bare.startsWith('ل'))
  return behindLetters(text, word, letters)
}
