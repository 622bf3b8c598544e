/** What speaks for a draft being a cited piece, as numbers of features. No name is among them. */
import type { Claim, Entity } from '../../../model/annotation.ts'
import { fnv, fnvStep } from '../../../model/fnv.ts'
import { covers, overlaps } from '../../../model/spans.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import type {
  CitationDraft,
  CitationProposal,
} from '../../../languages/citations/citation-rules.ts'
import { isNamedByNoun, startingIn } from '../../../languages/citations/citation-drafts.ts'
import { firstEndingAfter } from '../../../text/first-from.ts'
import type { Mask } from '../../mask-names.ts'

/** Every feature has one of so many places, by a hash of what it says. */
export const pieceFeatures = 8192

/** The drafts of an article with what they are judged by. */
export interface Judgeable {
  document: TextDocument
  /** in order of the text */
  drafts: readonly CitationDraft[]
  /** whether a date phrase stands in a draft or in its clause */
  dated: readonly boolean[]
  entitiesIn(span: Span): readonly Entity[]
  claimsIn(span: Span): readonly Claim[]
  /** the text as a judge sees it, with the names of all publishers hidden */
  maskFor(own: readonly Span[]): Mask
}

const unknown: CitationProposal = { rule: '', word: '', publisher: 'none' }

/** The features of the draft at `index`. */
export function featuresOfPiece(given: Judgeable, index: number): number[] {
  const draft = given.drafts[index]!
  const out: number[] = []
  const push: Push = (role, ...values) => {
    let hash = fnv(role)
    for (let i = 0; i < values.length; i++)
      hash = fnv(String(values[i]), i === 0 ? hash : fnvStep(hash, 0xa0))
    // the low bits alone of texts that end alike would often agree
    out.push((hash ^ (hash >>> 15)) & (pieceFeatures - 1))
  }
  const mask = given.maskFor(draft.outlets)
  const proposal = draft.proposal ?? unknown
  pushForm(given, index, proposal, push)
  pushSetting(draft, given.dated[index]!, proposal, push)
  pushTail(draft, proposal, push)
  pushWords(given, draft, mask, push)
  pushClaims(given, draft, proposal, push)
  pushNeighbours(given, index, proposal, push)
  return out
}

type Push = (role: string, ...values: (string | number | boolean)[]) => void

function pushForm(
  { document, drafts, dated, entitiesIn }: Judgeable,
  index: number,
  { rule, word, publisher }: CitationProposal,
  push: Push,
): void {
  const draft = drafts[index]!
  const named = Math.min(2, draft.outlets.length)
  const isDated = dated[index]!
  push('always')
  push('rule', rule)
  push('word', word)
  push('rule word', rule, word)
  push('kind', draft.kind)
  push('publisher', publisher)
  push('rule publisher', rule, publisher)
  push('word publisher', word, publisher)
  push('named', named, isDated)
  push('rule named', rule, named, isDated)
  push('word named', word, named)
  push('word dated', word, isDated)
  const { blocks } = document
  const block = blocks[firstEndingAfter(blocks, draft.end - 1)]
  if (block) {
    push('block', block.kind, rule)
    push('opens', draft.start <= block.start + 2, rule)
    push('closes', draft.end >= block.end - 2)
  }
  for (const { type } of entitiesIn(draft)) push('type', type, rule)
}

function pushSetting(
  { kind, outlets }: CitationDraft,
  isDated: boolean,
  { rule, word, publisher, setting }: CitationProposal,
  push: Push,
): void {
  if (!setting) return
  const { beside, cue, far, follow } = setting
  push('dated beside', isDated, beside, rule)
  push('dated cue', isDated, cue, kind)
  push('dated follow', isDated, follow, rule)
  push('cue', cue)
  push('cue beside', cue, beside)
  push('cue rule', cue, rule)
  push('cue beside rule', cue, beside, rule)
  push('cue far', cue, far, rule)
  push('cue kind', cue, kind, beside)
  push('cue publisher', cue, publisher, outlets.length > 0)
  push('cue word', cue, word)
  push('follow', follow)
  push('follow rule', follow, rule)
  push('follow kind', follow, kind)
  push('cue follow', cue, follow)
  push('cue follow rule', cue, follow, rule)
  push('follow publisher', follow, publisher)
}

/** What the words of the piece go on with: a bare noun more often only points back. */
function pushTail(
  { kind }: CitationDraft,
  { rule, word, setting, tail }: CitationProposal,
  push: Push,
): void {
  if (tail === undefined) return
  push('tail', tail, rule)
  push('tail word', tail, word)
  push('tail kind', tail, kind)
  push('tail cue', tail, setting?.cue ?? '', rule)
  push('tail cue kind', tail, setting?.cue ?? '', kind)
  push('tail beside', tail, setting?.beside ?? '', rule)
}

/** So many UTF-16 units beside a draft are looked at. */
const near = 40

function pushWords({ document }: Judgeable, draft: CitationDraft, mask: Mask, push: Push): void {
  const { rule, word } = draft.proposal ?? unknown
  const { length } = document.text
  const before = mask
    .wordsOf({ start: Math.max(0, draft.start - near), end: draft.start })
    .slice(document.text[draft.start - 1] === ' ' && draft.start > near ? 1 : 0)
  const after = mask.wordsOf({ start: draft.end, end: Math.min(length, draft.end + near) })
  const inside = mask.wordsOf(draft)
  const [last = '', second = ''] = [before.at(-1), before.at(-2)]
  const [next = '', third = ''] = after
  push('before', last)
  push('before rule', last, rule)
  push('before word', last, word)
  push('before two', second, last)
  push('after', next)
  push('after rule', next, rule)
  push('after word', next, word)
  push('after two', next, third)
  push('first', inside[0] ?? '', word)
  push('first alone', inside[0] ?? '', rule)
  push('last', inside.at(-1) ?? '', rule)
  push('length', Math.min(12, inside.length), rule)
  for (const one of new Set(inside.slice(0, 16))) {
    push('inside', one)
    push('inside rule', one, rule)
  }
  push('mark before', document.text.slice(Math.max(0, draft.start - 2), draft.start).trim(), rule)
  push('mark after', document.text.slice(draft.end, draft.end + 1), rule)
}

/** How the draft stands to the claims: their sources, cues and contents. */
function pushClaims(
  { claimsIn }: Judgeable,
  draft: CitationDraft,
  { rule, word }: CitationProposal,
  push: Push,
): void {
  const touches = (spans: readonly Span[]) => spans.some((span) => overlaps(span, draft))
  let role = 'none'
  for (const { source, cue, content, basis, kind } of claimsIn(draft)) {
    if (touches(source)) role = `source ${basis}`
    else if (touches(cue) && !role.startsWith('source')) role = `cue ${basis}`
    else if (role === 'none' && content.some((span) => covers(span, draft)))
      role = `content ${kind}`
  }
  push('claim', role)
  push('claim rule', role, rule)
  push('claim word', role.split(' ')[0]!, word)
}

const reach = 70
/** So many drafts back are looked at. */
const remembered = 80

function pushNeighbours(
  { drafts, document }: Judgeable,
  index: number,
  { rule, word, setting }: CitationProposal,
  push: Push,
): void {
  const draft = drafts[index]!
  let overlapped = 'none'
  let beside = 'none'
  for (const other of startingIn(drafts, draft.start - 200, draft.end + reach)) {
    if (other === draft) continue
    const { rule: its = '' } = other.proposal ?? unknown
    if (overlaps(other, draft)) overlapped = its
    else if (other.end <= draft.start && draft.start - other.end < reach) beside = `before ${its}`
    else if (other.start >= draft.end) beside = `after ${its}`
  }
  push('overlapped', overlapped, rule)
  push('beside', beside, rule)
  const { earlier, same, isAgain } = readPast(drafts, index, word)
  push('earlier', Math.min(3, earlier), draft.outlets.length > 0, word)
  const isAlone = !document.text.slice(draft.start, draft.end).trim().includes(' ')
  push('back', isAlone, same, rule)
  push('back kind', isAlone, same, draft.kind, rule)
  push('back cue', isAlone, same, setting?.cue ?? '', rule)
  push('again', isAgain, rule)
  push('place', Math.min(4, Math.floor((5 * draft.start) / document.text.length)))
}

/**
 * Of the drafts before one: how many of its kind name a publisher, whether one of these is its own,
 * and whether one has the noun `word` too.
 */
function readPast(
  drafts: readonly CitationDraft[],
  index: number,
  word: string,
): { earlier: number; same: boolean; isAgain: boolean } {
  const { kind, start, outlets } = drafts[index]!
  let earlier = 0
  let same = false
  let isAgain = false
  for (let i = Math.max(0, index - remembered); i < index; i++) {
    const other = drafts[i]!
    same ||= other.end <= start && other.proposal?.word === word && isNamedByNoun(other)
    if (other.kind !== kind || other.outlets.length === 0) continue
    earlier++
    isAgain ||= other.outlets.some(({ name }) => outlets.some((own) => own.name === name))
  }
  return { earlier, same, isAgain }
}
