/** The publishers of a kept Arabic piece by the whole of their names. */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { distinct } from '../../../citations/citation-drafts.ts'
import { readName } from '../../../citations/publisher-names.ts'
import type { Span } from '../../../../model/text.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { behindLetters, countParticles } from '../particles.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { branchRule, nameRules } from './name-rules.ts'
import { outletOfArticle } from './outlet-of-article.ts'
import { withSharers } from './sharers.ts'

export function wholeNames(
  block: ArabicBlock,
  draft: CitationDraft,
  outlets: readonly CitedOutlet[],
): CitedOutlet[] {
  const outlet = outletOfArticle(block, draft, outlets)
  const named = outlet ? [outlet] : outlets.map((one) => wholeName(block, one))
  return distinct(withSharers(block, draft, named))
}

/** The outlet by the words that belong to its name. */
function wholeName(block: ArabicBlock, outlet: CitedOutlet): CitedOutlet {
  const { text, words } = block
  const written = placeOf(block, outlet)
  const place = written ?? placeOfSpelt(block, outlet)
  if (!place) return outlet
  const from = firstFrom(words, place.start + 1) - 1
  const found = { from, to: firstFrom(words, place.end) }
  const rules = written ? nameRules : [branchRule]
  const name = from >= 0 && found.to > from ? readName(rules, block, found) : null
  if (!name) return outlet
  const start = name.from === from ? place.start : withoutParticles(block, name.from)
  const { end } = words[name.to - 1]!
  return { start, end, name: text.slice(start, end) }
}

/** So many UTF-16 units before its piece whoever speaks is named. */
const farthestBack = 200

/** Where the outlet's name stands in its own words, else where it was named last before. */
function placeOf({ text, block }: ArabicBlock, { start, end, name }: CitedOutlet): Span | null {
  const within = text.slice(start, end).indexOf(name)
  const from = Math.max(block.start, start - farthestBack)
  const at = within >= 0 ? start + within : from + text.slice(from, start).lastIndexOf(name)
  return at < from ? null : { start: at, end: at + name.length }
}

/** The place of a name that a list or a pack spells its own way; null where the outlet's are other words. */
function placeOfSpelt(block: ArabicBlock, { start, end, name }: CitedOutlet): Span | null {
  const { words, outletOf, mentionedIn } = block
  const listed = outletOf[firstFrom(words, start + 1) - 1]
  if (listed?.name === name && !listed.again) return { start: listed.start, end: listed.end }
  const isMention = mentionedIn({ start, end }).some(
    (one) => one.name === name && one.mentions.some((mention) => mention.start === start),
  )
  return isMention ? { start, end } : null
}

/** «ولوكالة»: where the noun itself begins, whose first letter is no «ل». */
function withoutParticles({ text, words }: ArabicBlock, i: number): number {
  const word = words[i]!
  const letters = countParticles(word) + Number(word.bare.startsWith('ل'))
  return behindLetters(text, word, letters)
}
