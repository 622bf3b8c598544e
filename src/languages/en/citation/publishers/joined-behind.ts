/** "a study by Skerry Trust and the Harbour Institute": the publisher that "and" joins to one. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { baseAt } from '../block-word.ts'
import { mayPublish, nameAt } from '../names.ts'
import { isOpen } from '../phrase.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import { mediumNouns } from './medium-nouns.ts'
import { wordSet } from '../../../word-sets.ts'

/** Verbs by which who is joined begins a clause of his own; a study "found" what its makers did. */
const speaking = wordSet('said says told announced denied declined')
/** What stands before a publisher of the piece. */
const ties = new Set(['by', 'in', 'from', 'and'])

/** What ends the name of a firm behind "and": "Skerry and Sons", "Roe and Associates Ltd". */
const partners = wordSet('associates sons daughters brothers partners company co')
const forms = wordSet('ltd limited inc llc llp plc')

/** The firm whose name goes on to word `i`, the letters of its legal form among it. */
function wholeFirm({ text, words }: EnglishBlock, { start }: CitedOutlet, i: number): CitedOutlet {
  const to = forms.has(baseAt(words, i + 1)) ? i + 1 : i
  const { end } = words[to]!
  return { start, end, name: text.slice(start, end) }
}

/** The publishers with the one that is joined to the last of them. */
export function withJoinedBehind(
  block: EnglishBlock,
  outlets: readonly CitedOutlet[],
  to: number,
): CitedOutlet[] {
  const { words } = block
  const last = outlets.at(-1)
  const at = last ? firstFrom(words, last.end) : words.length
  const first = last ? firstFrom(words, last.start) : 0
  const before = baseAt(words, first - 1) === 'the' ? first - 2 : first - 1
  const isBehind = last !== undefined && first >= to && ties.has(baseAt(words, before))
  if (!isBehind || baseAt(words, at) !== 'and' || !isOpen(block, at) || !isOpen(block, at + 1))
    return [...outlets]
  if (partners.has(baseAt(words, at + 1)))
    return [...outlets.slice(0, -1), wholeFirm(block, last, at + 1)]
  const listed = block.outletOf[at + 1] ?? block.outletOf[at + 2]
  const name = listed ?? nameAt(block, at + 1)
  const isPublisher =
    name && (listed ? listed.kind !== 'platform' : mayPublish(nameAt(block, at + 1)!))
  // "the Selwyn daily Harbour Times" is not Selwyn's
  const isOfPlace = name && !listed && mediumNouns.has(baseAt(words, name.to))
  // "in the Gazette and Skerry Trust said" begins a clause of its own
  return isPublisher && !isOfPlace && !speaking.has(baseAt(words, name.to))
    ? [...outlets, name]
    : [...outlets]
}
