/** People of an outlet: "Anna Roe of CNN", "CNN's chief correspondent Anna Roe". */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { draftOf, isJoined, nameLeft, wordBefore } from './speaking-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { reportVerbs, staffRoles, tellVerbs } from './words.ts'

const ofOutlet = new Set(['of', 'at', 'from'])
const withOutlet = new Set([...ofOutlet, 'for', 'with'])
const partsOfRoles = new Set([
  'political',
  'chief',
  'senior',
  'national',
  'co',
  'show',
  'news',
  'legal',
])
const longestName = 4

/** "Anna Roe of CNN": whoever is told something by Roe later is told it by CNN. */
export function rememberStaff(block: EnglishBlock, outlet: NamedOutlet): void {
  const preposition = wordBefore(block, outlet)
  if (outlet.kind === 'platform' || !ofOutlet.has(baseAt(block.words, preposition))) return
  const before = nameLeft(block, preposition - 1)
  if (before !== null && preposition - 1 - before > 1)
    block.memory.staff.set(baseAt(block.words, preposition - 1), outlet.name)
}

/** Somebody of an outlet: remembered, and cited where a verb of speech stands beside. */
export function readStaff(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  const { words } = block
  const first = pastRoles(block, outlet.to)
  const isOwned = first > outlet.to || words[outlet.to - 1]!.possessive
  return isOwned && words[first]?.capital && isJoined(block, first - 1)
    ? readNamedBehind(block, outlet, first)
    : readNamedBefore(block, outlet)
}

function pastRoles(block: EnglishBlock, from: number): number {
  let at = from
  while (staffRoles.has(baseAt(block.words, at)) || partsOfRoles.has(baseAt(block.words, at))) at++
  return at
}

/** "CNN's Anna Roe reported", "asked CNN's Anna Roe"; the name begins with word `first`. */
function readNamedBehind(
  block: EnglishBlock,
  outlet: NamedOutlet,
  first: number,
): CitationDraft | null {
  const { words, memory } = block
  let to = first
  while (
    to - first < longestName &&
    words[to]?.capital &&
    (to === first || isJoined(block, to - 1))
  )
    to++
  if (block.outletOf[first] || to - first < 2) return null
  memory.staff.set(words[to - 1]!.base, outlet.name)
  const before = wordBefore(block, outlet)
  const verb = baseAt(block.words, before)
  if (reportVerbs.has(verb) && !verb.startsWith('ask'))
    return draftOf(block, [before, to], 'article', outlet)
  if (tellVerbs.has(baseAt(block.words, outlet.from - 1)))
    return draftOf(block, [outlet.from - 1, to], 'interview', outlet)
  return reportVerbs.has(baseAt(block.words, to))
    ? draftOf(block, [outlet.from, to + 1], 'article', outlet)
    : null
}

/** "reported Anna Roe of CNN", "Anna Roe of CNN reported" */
function readNamedBefore(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  const preposition = wordBefore(block, outlet)
  if (!withOutlet.has(baseAt(block.words, preposition))) return null
  const before = nameLeft(block, preposition - 1)
  if (before === null) return null
  if (reportVerbs.has(baseAt(block.words, before)))
    return draftOf(block, [before, outlet.to], 'article', outlet)
  return preposition - 1 - before > 1 && reportVerbs.has(baseAt(block.words, outlet.to))
    ? draftOf(block, [before + 1, outlet.to + 1], 'article', outlet)
    : null
}
