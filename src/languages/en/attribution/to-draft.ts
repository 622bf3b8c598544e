import type { ClaimKind } from '../../../model/annotation.ts'
import type { Span } from '../../../model/text.ts'
import type { AttributionDraft } from '../../claims/attribution-rules.ts'
import { agreementOf } from './subjects/agreement.ts'
import { antecedentOf } from './subjects/antecedent.ts'
import { basisOf } from './subjects/basis.ts'
import { readDefinite, type Definite } from './subjects/definite.ts'
import { openEnd, type Item } from './phrases/items.ts'
import { is } from './lexicon/word-kinds.ts'
import { tellsOwnFigures } from './subjects/own-figures.ts'
import type { CueReport } from './subjects/cue-report.ts'
import type { Stretch } from './phrases/stretch.ts'
import type { Subject } from './subjects/subject.ts'
import { wordSet } from '../../word-sets.ts'

const spanOf = (items: readonly Item[], { from, to }: Stretch): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
})

/** "said", of "said:": the colon says where the words begin, and is cue only where no verb is ("Mayor:"). */
const withoutColon = (items: readonly Item[], { from, to }: Stretch): Stretch =>
  to - from > 1 && items[to - 1]!.text === ':' ? { from, to: to - 1 } : { from, to }

/** A report in items as a draft in spans. */
export function toDraft(items: readonly Item[], report: CueReport): AttributionDraft {
  const content = report.content.filter(({ from, to }) => to > from)
  const { source } = report
  const draft: AttributionDraft = {
    source: source ? [spanOf(items, source)] : [],
    cue: report.cue.to > report.cue.from ? [spanOf(items, withoutColon(items, report.cue))] : [],
    content: content.map((stretch) => spanOf(items, stretch)),
    kind: kindOf(items, content, report.opens),
    stance: report.stance,
    basis: source ? basisOf(items, source) : 'none',
    anaphora: null,
  }
  if (report.opens) draft.opens = true
  if (report.weak) draft.weak = true
  if (report.signs) draft.signs = true
  if (report.denies) draft.denies = true
  if (tellsOwnFigures(items, report)) draft.ownFigures = true
  if (report.agent) draft.agent = true
  if (report.notBy) draft.notBy = [spanOf(items, report.notBy)]
  if (report.plain && !report.doubt) draft.plain = true
  if (report.doubt) draft.doubt = report.doubt
  if (draft.cue.length === 0) {
    draft.anaphora = 'dropped'
    draft.basis = null
    draft.continues = true
  }
  const last = content[content.length - 1]
  const lastItem = last && items[last.to - 1]
  if (lastItem?.kind === 'quote' && lastItem.text === openEnd) draft.opens = true
  return source ? { ...draft, ...describeSource[source.kind](items, source) } : draft
}

function kindOf(items: readonly Item[], content: readonly Stretch[], opens?: boolean): ClaimKind {
  if (content.length === 0) return opens ? 'direct' : 'indirect'
  let quoted = 0
  let bare = 0
  for (const { from, to } of content) {
    for (const { kind } of items.slice(from, to)) {
      if (kind === 'quote') quoted++
      else if (kind === 'word') bare++
    }
  }
  if (quoted === 0) return 'indirect'
  return bare === 0 ? 'direct' : 'mixed'
}

/** What a draft says more of its source, by the source's kind. */
const describeSource: Record<
  Subject['kind'],
  (items: readonly Item[], source: Subject) => Partial<AttributionDraft>
> = { pronoun: describePronoun, relative: describeRelative, phrase: describePhrase }

/** Outside quotation marks the article's author. */
const ownWords = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves'])
const personal = wordSet(`
  he she they it him her them his their its himself herself itself themselves
`)

function describePronoun(items: readonly Item[], { from }: Subject): Partial<AttributionDraft> {
  const { text } = items[from]!
  if (ownWords.has(text)) return { basis: 'none' }
  const basis = personal.has(text) ? null : 'anonymous'
  return { anaphora: 'pronoun', agreement: agreementOf(text), basis }
}

function describeRelative(items: readonly Item[], { from }: Subject): Partial<AttributionDraft> {
  const antecedent = antecedentOf(items, from)
  if (!antecedent) return { basis: 'anonymous' }
  const basis = basisOf(items, { ...antecedent, headTo: antecedent.to, kind: 'phrase' })
  const definite = readDefinite(items, antecedent)
  return {
    source: [spanOf(items, antecedent)],
    basis,
    ...(definite && describeDefinite(items, definite, antecedent)),
  }
}

function describePhrase(items: readonly Item[], source: Subject): Partial<AttributionDraft> {
  const named = headOf(items, source)
  const isTakenUp = named.from === source.from && !isKeptNameless(items, source)
  const definite = isTakenUp ? readDefinite(items, named) : null
  return definite ? describeDefinite(items, definite, source) : withHead(items, named, source)
}

const namings = new Set(['named', 'identified'])

/** "the colleague, who has not been named": nobody of those whom the article names. */
const isKeptNameless = (items: readonly Item[], { headTo, to }: Subject): boolean =>
  items
    .slice(headTo, to)
    .some(
      ({ text }, i, words) =>
        namings.has(text) &&
        words
          .slice(Math.max(0, i - furthestNot), i)
          .some(({ word }) => (word.bits & is.negation) !== 0),
    )

/** Words over which "not" reaches: "not to be named", "not yet been named". */
const furthestNot = 3

const describeDefinite = (
  items: readonly Item[],
  { agreement, head }: Definite,
  source: Stretch,
): Partial<AttributionDraft> => ({
  ...withHead(items, head, source),
  anaphora: 'definite',
  agreement,
})

/** The head is told only where it is not all of the source. */
const withHead = (
  items: readonly Item[],
  head: Stretch,
  { from, to }: Stretch,
): Partial<AttributionDraft> =>
  head.from === from && head.to === to ? {} : { head: spanOf(items, head) }

/** "the state's foreign ministry": the ministry speaks; "her embassy in the capital": not the capital. */
function headOf(items: readonly Item[], { from, headTo }: Subject): Stretch {
  let start = from
  for (let i = from; i < headTo - 1; i++) if (items[i]!.text === "'s") start = i + 1
  if (start > from && !items[start]!.capital)
    for (let i = start + 1; i < headTo; i++)
      if ((items[i]!.word.bits & is.preposition) !== 0) return { from: start, to: i }
  return { from: start, to: headTo }
}
