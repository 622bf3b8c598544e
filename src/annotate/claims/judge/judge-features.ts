/** What speaks for a draft being a claim that is rightly read, as numbers of features. */
import type { Span, TextDocument } from '../../../model/text.ts'
import { foldedWords } from '../../../text/fold.ts'
import { fnv } from '../../../model/fnv.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { createMasking, type Mask } from '../../mask-names.ts'
import { partiesOf } from '../parties.ts'
import type { Unspoken } from '../unspoken.ts'
import { basisNumbers } from '../speakers/ranking/features.ts'
import { kindOfSource, sourceKinds, type SourceKind } from '../speakers/source-kind.ts'
import { blockKinds } from '../tagger/tag-features.ts'
import type { Tagger } from '../tagger/tag-document.ts'
import { evidenceTemplates, pushWordEvidence, shareRanges } from './word-evidence.ts'
import { isWordUnit } from '../../../text/letters.ts'
import { hullOf, overlaps } from '../../../model/spans.ts'
import { itemsAround, standingTo } from './drafts-around.ts'
import { isOfHeadline } from './headlines.ts'
import { isQuotedAt } from '../quoted-at.ts'

const templates = 25
const valuesOf = 16
const tableSize = templates * valuesOf
const wordPlaces = 16384

/** behind them, the places for what the tagger says */
const evidenceFrom = tableSize + wordPlaces

export const judgeFeatures = evidenceFrom + evidenceTemplates * shareRanges

const kinds = ['direct', 'indirect', 'mixed']
const stances = ['neutral', 'asserting', 'doubting', 'denying', 'conceding']
const most = valuesOf - 1

/** A number of words in one of 16 ranges, each half as long again as the one before. */
const lengthRange = (words: number) =>
  words <= 0 ? 0 : Math.min(most, Math.round(Math.log(words) / Math.log(1.5)) + 1)

/**
 * Gives the features of each draft of a text; `isNested`: it stands inside the words of another.
 * `tagger`: null where the language has none.
 */
export function createDraftFeatures(
  unspoken: Unspoken,
  tagger: Tagger | null,
): (index: number, isNested: boolean) => number[] {
  const { document, drafts } = unspoken
  const contents = drafts.map(({ content }) => hullOf(content)!)
  const maskFor = createMasking({ text: document.text, names: partiesOf(unspoken) })
  return (index, isNested) => {
    const out: number[] = []
    const draft = drafts[index]!
    const push: Push = (template, value) =>
      out.push(template * valuesOf + Math.max(0, Math.min(most, value)))
    const name: Name = (role, word) =>
      out.push(tableSize + (fnv(word, fnv(role)) & (wordPlaces - 1)))
    const mask = maskFor(draft.source)
    pushForm(draft, isNested, push)
    pushPlaces(unspoken, draft, push)
    pushHeadline(unspoken, draft, push)
    pushLengths(draft, mask, push)
    pushWords(unspoken, draft, name, mask)
    pushNeighbours(contents, index, push)
    push(24, quotedCue(document, draft))
    if (tagger)
      pushWordEvidence(tagger, draft, (template, value) =>
        out.push(evidenceFrom + template * shareRanges + value),
      )
    return out
  }
}

/** The kind of a source; whatever names somebody is of one, be it a person, a body or "the union". */
function partyKind(draft: PlacedDraft): SourceKind {
  const kind = kindOfSource(draft)
  return kind === 'thing' || kind === 'body' ? 'name' : kind
}

const parties: ReadonlySet<string> = new Set(['PER', 'ORG', 'GROUP'])

/**
 * Who is named before a headline's words: a party that may speak, a place, or a topic. A party is a
 * party, whichever it is.
 */
function pushHeadline({ document, entities }: Unspoken, draft: PlacedDraft, push: Push): void {
  if (!isOfHeadline(document.blocks, draft)) return
  const source = hullOf(draft.source)
  const named = entities.flatMap(({ type, mentions }) =>
    source
      ? mentions
          .filter((mention) => overlaps(mention, source))
          .map((mention) => ({ type, mention }))
      : [],
  )
  const party = named.find(({ type }) => parties.has(type))?.mention
  const isAll = party && source && party.start <= source.start + 1
  const isLast = party && source && party.end >= source.end - 1
  const sort = party ? (isAll && isLast ? 1 : isLast ? 2 : 3) : named.length > 0 ? 4 : 0
  const isVerb = draft.cue.some(({ start, end }) => end - start > 1)
  push(9, 1 + sort * 2 + Number(isVerb))
  push(20, 1 + sourceKinds.indexOf(partyKind(draft)))
}

type Push = (template: number, value: number) => void
type Name = (role: string, word: string) => void

function pushForm(draft: PlacedDraft, isNested: boolean, push: Push): void {
  push(0, 0)
  push(1, kinds.indexOf(draft.kind))
  push(2, stances.indexOf(draft.stance))
  push(3, sourceKinds.indexOf(partyKind(draft)))
  push(
    4,
    draft.basis === null || draft.basis === 'organisation' ? 6 : basisNumbers.indexOf(draft.basis),
  )
  push(5, Number(draft.weak ?? false) + 2 * Number(draft.opens ?? false))
  push(7, Number(isNested) * 8 + (sourceKinds.indexOf(partyKind(draft)) % 8))
  push(10, draft.cue.length * 4 + Math.min(3, draft.content.length))
}

/** Lengths and distances in words, in which every name counts alike. */
function pushLengths(draft: PlacedDraft, { countWords }: Mask, push: Push): void {
  const content = hullOf(draft.content)!
  const cue = hullOf(draft.cue)
  const source = hullOf(draft.source)
  push(8, lengthRange(draft.content.reduce((sum, span) => sum + countWords(span), 0)))
  push(12, cue ? lengthRange(countWords(gap(cue, content))) : 0)
  push(13, cue && source ? lengthRange(countWords(gap(source, cue))) : 0)
}

const marks = new Set('“”"«»‘’\'')
const stops = new Set('.!?؟:')
/** Where the parts stand to each other, and what marks stand at their borders. */
function pushPlaces({ document }: Unspoken, draft: PlacedDraft, push: Push): void {
  const { text, blocks } = document
  const block = blocks[draft.block]!
  const content = hullOf(draft.content)!
  const cue = hullOf(draft.cue)
  const source = hullOf(draft.source)
  const order = (a: Span | null, b: Span | null) => (!a || !b ? 0 : a.start < b.start ? 1 : 2)
  push(11, order(source, cue) * 3 + order(cue, content))
  push(14, markOf(text[content.start]) * 4 + markOf(text[content.end - 1]))
  push(15, markOf(text[content.end]) * 4 + markOf(text[content.start - 1]))
  push(16, blockKinds.indexOf(block.kind))
  push(17, content.end >= block.end - 2 ? 1 : 0)
  push(18, Math.min(content.start, cue?.start ?? content.start) <= block.start + 2 ? 1 : 0)
  push(19, text[block.end - 1] === '?' || text[block.end - 1] === '؟' ? 1 : 0)
}

/** What stands between two spans; empty where they touch. */
const gap = (a: Span, b: Span): Span =>
  a.end <= b.start
    ? { start: a.end, end: b.start }
    : { start: b.end, end: Math.max(b.end, a.start) }

/** 0 a letter or digit, 1 a mark of quotation, 2 an end of a sentence, 3 anything else. */
function markOf(unit: string | undefined): number {
  if (unit === undefined) return 3
  if (isWordUnit(unit, 0)) return 0
  if (marks.has(unit)) return 1
  return stops.has(unit) ? 2 : 3
}

const near = 24

function pushWords({ document }: Unspoken, draft: PlacedDraft, name: Name, mask: Mask): void {
  const { text } = document
  const content = hullOf(draft.content)!
  const { start = 0, end: cueEnd = 0 } = draft.cue[0] ?? {}
  const cueWords = foldedWords(text.slice(start, cueEnd))
  const last = cueWords.at(-1) ?? ''
  const kind = draft.kind === 'indirect' ? 'i' : 'd'
  name('cue', cueWords.join(' '))
  name('cue last', last)
  name(`cue ${kind}`, last)
  name(`cue ${partyKind(draft)}`, last)
  if (draft.doubt) name('doubt', draft.doubt)
  if (draft.doubt) name(`doubt ${draft.doubt}`, last)
  const end = Math.min(content.end, content.start + 40)
  if (kind === 'd') name(`content ${kind}`, mask.wordsOf({ start: content.start, end })[0] ?? '')
  const cue = hullOf(draft.cue)
  if (cue) pushBeside(text, { cue, content, last }, name, mask)
}

interface CuePlace {
  cue: Span
  content: Span
  /** its last folded word */
  last: string
}

/** The words beside the cue and before the content, by themselves and with the cue. */
function pushBeside(
  text: string,
  { cue, content, last }: CuePlace,
  name: Name,
  { wordsOf }: Mask,
): void {
  const push = (place: string, word = '') => {
    name(place, word)
    name(`${place} ${last}`, word)
  }
  push('before', wordsOf({ start: Math.max(0, cue.start - near), end: cue.start }).at(-1))
  push('after', wordsOf({ start: cue.end, end: Math.min(text.length, cue.end + near) })[0])
  if (content.start < cue.end) return
  push('between', wordsOf({ start: cue.end, end: Math.min(content.start, cue.end + 60) }).at(-1))
}

/** As many drafts on each side are its neighbours. */
const neighbours = 6

/**
 * How the content of a draft stands to those of the others: the same words told twice are seldom
 * both right.
 */
function pushNeighbours(contents: readonly Span[], index: number, push: Push): void {
  const counts = { around: 0, within: 0, across: 0, apart: 0 }
  for (const other of itemsAround(contents, index, neighbours))
    counts[standingTo(other, contents[index]!)]++
  push(21, counts.around)
  push(22, counts.within)
  push(23, counts.across)
}

/** Whether the cue stands in a quotation, 0 or 1; 2 without a cue. */
function quotedCue({ text, blocks }: TextDocument, { cue, block }: PlacedDraft): 0 | 1 | 2 {
  const [first] = cue
  if (!first) return 2
  return isQuotedAt(text, blocks[block]!, first.start) ? 1 : 0
}
