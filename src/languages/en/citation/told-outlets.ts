import type { CitationDraft } from '../../citations/citation-rules.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { draftOf, isJoined, nameLeft, wordBefore } from './speaking-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { betweenWords, speakVerbs, tellVerbs } from './words.ts'

const placePrepositions = new Set(['on', 'to', 'with', 'in', 'during'])
const staffPrepositions = new Set(['of', 'at', 'from', 'for', 'with'])
const appearances = new Set([
  'appearance',
  'appearances',
  'remarks',
  'comments',
  'conversation',
  'op-ed',
  'ed',
  'spot',
  'hit',
])

/**
 * "told CNN", "said in the evening on Sky News", "appeared on MSNBC", "speaking to the BBC",
 * "told Anna Roe of CNN".
 */
export function readToldOutlet(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  // "told the United Nations": a body that is told publishes nothing
  if (outlet.kind === 'body') return null
  const before = wordBefore(block, outlet)
  if (tellVerbs.has(baseAt(block.words, before)) && isJoined(block, before))
    return draftOf(block, [before, outlet.to], 'interview', outlet)
  const preposition = baseAt(block.words, before)
  const isPlace = placePrepositions.has(preposition) || outlet.kind === 'programme'
  const spoken = isPlace ? readSpokenOn(block, outlet, before) : null
  if (spoken || !staffPrepositions.has(preposition)) return spoken
  const verb = nameLeft(block, before - 1)
  return verb !== null && tellVerbs.has(baseAt(block.words, verb))
    ? draftOf(block, [verb, outlet.to], 'interview', outlet)
    : null
}

/** "said on MSNBC", "an appearance on MSNBC"; `before`: the preposition. */
function readSpokenOn(
  block: EnglishBlock,
  outlet: NamedOutlet,
  before: number,
): CitationDraft | null {
  const verb = skipLeft(block, before)
  const isSpoken = verb < before || outlet.kind === 'programme'
  if (isSpoken && speakVerbs.has(baseAt(block.words, verb))) {
    const kind = baseAt(block.words, before) === 'on' ? 'broadcast' : 'interview'
    return draftOf(block, [verb, outlet.to], kind, outlet)
  }
  const noun = baseAt(block.words, before - 1)
  if (!appearances.has(noun)) return null
  const kind = noun === 'ed' ? 'article' : 'broadcast'
  return draftOf(block, [before - 1, outlet.to], kind, outlet)
}

const mostSkipped = 6

/** Leftwards over "the", dates and adverbs; the index of the word before them. */
function skipLeft(block: EnglishBlock, i: number): number {
  for (
    let steps = 0;
    steps < mostSkipped && betweenWords.has(baseAt(block.words, i)) && isJoined(block, i);
    steps++
  )
    i--
  return i
}

/** "telling Roe", once the article has said for whom Roe works. */
export function readToldStaff(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  block.words.forEach((word, i) => {
    if (!tellVerbs.has(word.base)) return
    const next = block.words[i + 1]?.capital
      ? block.words[i + 2]?.capital && block.memory.staff.has(baseAt(block.words, i + 2))
        ? i + 2
        : i + 1
      : -1
    const outlet = next < 0 ? undefined : block.memory.staff.get(baseAt(block.words, next))
    const person = block.words[next]
    if (outlet && person)
      drafts.push(
        draftOf(block, [i, next + 1], 'interview', {
          from: next,
          to: next + 1,
          start: person.start,
          end: person.end,
          name: outlet,
          kind: 'news',
          doubtful: false,
        }),
      )
  })
  return drafts
}
