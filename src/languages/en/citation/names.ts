/** Bodies that publish, as a text names them: no list holds most of them. */
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import type { Entity } from '../../../model/annotation.ts'
import { overlaps } from '../../../model/spans.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { getBodySpokenFor } from './body-spoken-for.ts'
import type { Span } from '../../../model/text.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { onceFor } from '../../../text/once.ts'
import { baseAt, wordsUpTo, type EnglishBlockWord } from './block-word.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { mayBegin, noNames } from './may-begin.ts'
import { announceVerbs, boundaries, speakVerbs } from './words.ts'

/** The words [from, to) of a name, and what it is taken to name; null: no name was found there. */
export interface NamedBody extends CitedOutlet {
  from: number
  to: number
  type: EntityType | null
}

/** Small words within a name: "Bank of Ghana", "Centre for Policy". */
const joints = new Set(['of', 'for', 'on', 'the', 'de', 'du'])
const longest = 9
/** The end of a site that is called by its address: "Harbour.com". */
const domains = new Set(['com', 'org', 'net'])
const namesOf = onceFor((_block: EnglishBlock) => new Map<number, NamedBody | null>())

/** The name that begins at word `i`, an article before it left out; null where none does. */
export function nameAt(block: EnglishBlock, i: number): NamedBody | null {
  // most words begin none, and need not be kept
  const from = behindArticle(block, i)
  const first = block.words[from]
  if (!first || !(mayBegin(first) || isSite(block, from))) return null
  // several rules ask for the same word
  const names = namesOf(block)
  let name = names.get(i)
  if (name === undefined) {
    const read = readName(block, i)
    names.set(i, (name = read && isPlainOpener(block, read) ? null : read))
  }
  return name
}

/** The name that ends right before word `end`, `reach` words back at most; null where none does. */
export function nameEndingAt(block: EnglishBlock, end: number, reach: number): NamedBody | null {
  for (let first = Math.max(0, end - reach); first < end; first++) {
    const name = nameAt(block, first)
    if (name?.to === end) return name
    if (name) first = Math.max(first, name.to - 1)
  }
  return null
}

/** "Police reported": the first word of a sentence has a capital, whatever it is. */
const isPlainOpener = (
  { text, words, outletOf, mentionedIn }: EnglishBlock,
  { from, to }: NamedBody,
): boolean =>
  to === from + 1 &&
  !outletOf[from] &&
  mentionedIn(words[from]!).length === 0 &&
  (from === 0 || /[.!?:]/.test(text.slice(words[from - 1]!.end, words[from]!.start)))

/** The word behind the article that word `i` is, or that word itself. */
const behindArticle = ({ words }: EnglishBlock, i: number): number =>
  words[i]?.base === 'the' || words[i]?.base === 'a' ? i + 1 : i

function readName(block: EnglishBlock, i: number): NamedBody | null {
  const { text, words, outletOf, mentionedIn } = block
  const from = behindArticle(block, i)
  const first = words[from]!
  if (first.possessive && words[from + 1]?.capital && isPlace(block, first))
    return nameAt(block, from + 1)
  let to = endOfRun(block, from)
  while (to > from + 1 && boundaries.has(words[to - 1]!.base)) to--
  const entity = mentionedIn(first)[0]
  to = Math.max(to, endOfMention(block, from, entity), outletOf[from]?.to ?? 0)
  const span = { start: first.start, end: words[to - 1]!.end }
  const name = text.slice(span.start, span.end).replace(/['’]s?$/, '')
  return {
    ...span,
    name,
    from,
    to,
    type: entity?.type ?? (endsInPerson(block, span) ? 'PER' : null),
  }
}

/** "Judge Ahlgren": a title before a person's name. */
const endsInPerson = ({ entities }: EnglishBlock, { end }: { end: number }): boolean =>
  endsOfPersons(entities).has(end)

/** Where mentions of persons end, found once an article: every word with a capital is asked for. */
const endsOfPersons = onceFor((entities: readonly Entity[]) => {
  const ends = new Set<number>()
  for (const { type, mentions } of entities)
    if (type === 'PER') for (const { end } of mentions) ends.add(end)
  return ends
})

/** The word behind the mention of an entity that covers word `from`; 0 where none does. */
function endOfMention({ words }: EnglishBlock, from: number, entity: Entity | undefined): number {
  const mention = entity?.mentions.find((one) => overlaps(one, words[from]!))
  return mention ? wordsUpTo(words, from, mention.end) : 0
}

/** "harbour.com": a site that is called by its address, with a capital or without. */
export const isSite = ({ text, words }: EnglishBlock, i: number): boolean =>
  domains.has(baseAt(words, i + 1)) && text.slice(words[i]!.end, words[i + 1]!.start) === '.'

const staffTies = new Set(['of', 'at', 'from', 'with'])

/** "Anna Roe of WKRT": the name behind a person's, for whom that person works. */
export function employerAt(block: EnglishBlock, i: number): NamedBody | null {
  const { words, mentionedIn } = block
  const person = words[i] && mentionedIn(words[i]).find(({ type }) => type === 'PER')
  const to = endOfMention(block, i, person)
  if (to === 0 || !staffTies.has(baseAt(words, to))) return null
  const employer = nameAt(block, to + 1)
  return employer && mayPublish(employer) ? employer : null
}

/** The word behind a run of words with a capital, and of small words between them. */
function endOfRun({ text, words }: EnglishBlock, from: number): number {
  let to = from + 1
  for (; to < words.length && to - from < longest; to++) {
    const { base, capital } = words[to]!
    const gap = text.slice(words[to - 1]!.end, words[to]!.start)
    const isTitled = (base === 'and' || base === '&') && words[to - 2]?.base === 'of'
    const isJoint = (joints.has(base) || isTitled) && words[to + 1]?.capital === true
    const isNext = capital && !noNames.has(base)
    const isTied = /^(?:\s|\s?[&-]\s?)$/.test(gap) || isInitial(words[to - 1]!, gap)
    if (gap === '.' && domains.has(base)) continue
    if (!(isJoint || isNext) || !isTied) break
  }
  return to
}

/** "India's", "Macedonia's" before the name of a body there. */
const isPlace = ({ mentionedIn }: EnglishBlock, word: EnglishBlockWord): boolean =>
  mentionedIn(word).some(({ type }) => type === 'LOC' || type === 'GROUP')

/** "R. Ahlgren": the point of an initial ends no sentence. */
const isInitial = ({ start, end }: EnglishBlockWord, gap: string): boolean =>
  end - start === 1 && /^\.\s?$/.test(gap)

/** Whether a name may be a publisher's: no person's, place's, people's or event's. */
export const mayPublish = ({ type }: NamedBody): boolean =>
  type === null || type === 'ORG' || type === 'MISC' || type === 'WORK' || type === 'PRODUCT'

/** "said that Anna Roe announced it in a letter": who told it stands between verb and piece. */
function isToldWithin({ text, words }: EnglishBlock, { start, end }: Span): boolean {
  if (end <= start || !text.slice(start, end).startsWith(' that ')) return false
  return words
    .slice(firstFrom(words, start), firstFrom(words, end))
    .some(({ base }) => speakVerbs.has(base) || announceVerbs.has(base))
}

/**
 * Whose piece it is, where the noun phrase [from, to) names nobody: the body that says something in
 * it, "Knight Harrow said in a report", or, behind the piece that opens a sentence, "In its
 * report, the KHA said".
 */
export function issuerOf(block: EnglishBlock, from: number, to: number): CitedOutlet[] {
  const { text, words, entities, claims } = block
  const piece = { start: words[from]!.start, end: words[to - 1]!.end }
  const near = { start: piece.start - 90, end: piece.end + 60 }
  const sentence = text.slice(Math.max(block.block.start, near.start), piece.start)
  const open = near.start + sentence.search(/[.!?][”"’]?\s+(?!.*[.!?][”"’]?\s)/s)
  const claim = claims.find(
    ({ entity, cue, source }) =>
      entity !== null &&
      !isToldWithin(block, { start: cue.at(-1)?.end ?? piece.start, end: piece.start }) &&
      !source.some((span) => overlaps(span, piece)) &&
      cue.some((span) => overlaps(span, near) && span.start >= Math.min(open, piece.start)),
  )
  const speaker = claim && entities.find(({ id }) => id === claim.entity)
  if (!speaker) return []
  const body = speaker.type === 'PER' ? getBodySpokenFor(speaker, block) : speaker
  return body && body.type === 'ORG' ? [{ ...piece, name: body.name }] : []
}
