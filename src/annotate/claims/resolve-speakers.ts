import type { Basis, Claim } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { unguarded, type Attempt } from '../../model/attempt.ts'
import type { InParts } from '../../model/in-parts.ts'
import { withoutArticleOf } from '../../languages/names/without-article.ts'
import { isCapitalAt } from '../../text/letters.ts'
import { findSentences } from '../../text/sentences.ts'
import { chooseBasis } from './basis/basis-model.ts'
import { createGenderOf } from './gender-of.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import { mentionIndexOf } from './mention-index.ts'
import { createNamedSpeakers } from './named-speakers.ts'
import { judgeClaims, type Verdict } from './judge/judge-claims.ts'
import { findNested } from './order-of-drafts.ts'
import { chooseSpeakers } from './speakers/choose-speakers.ts'
import { kindOfSource, type SourceKind } from './speakers/source-kind.ts'
import type { Speaker } from './speaker.ts'
import { findSpeakersByRule } from './speakers-by-rule.ts'
import type { RuledSpeakers, Unspoken } from './unspoken.ts'
import { gather } from '../../text/gather.ts'

/** A claim as far as its speaker is concerned. */
export type SpokenClaim = Omit<Claim, 'id' | 'goesOn' | 'quantities' | 'dates'>

export interface JudgedClaim {
  claim: SpokenClaim
  verdict: Verdict
  /** the claim with the same source, whom nothing names, whose words go on in this one's */
  goesOn?: SpokenClaim
}

/**
 * Drafts to claims: who speaks, wherever introduced, and on what basis; may be left between its looks
 * at all drafts, and behind each claim whose speaker is chosen.
 */
export function* resolveInParts(unspoken: Unspoken, attempt: Attempt): InParts<JudgedClaim[]> {
  const { drafts } = unspoken
  const read = readSpeakers(unspoken, attempt)
  yield
  const verdicts = judgeClaims(unspoken, read)
  const isShown = (index: number) => verdicts[index]!.isPossible
  yield
  const speakers = yield* chooseSpeakers(unspoken, read, isShown, attempt)
  yield
  const judged = drafts.map((draft, i): JudgedClaim | null => {
    const speaker = speakers[i]
    if (!speaker) return null
    const { cue, content, kind, stance } = draft
    const { source, entity } = speaker
    const verdict = verdicts[i]!
    const basis = basisFor(draft, speaker, unspoken)
    const isUnclear = !entity && (meansSomebody(draft) || isNameless(basis, speaker, unspoken))
    const claim: SpokenClaim = {
      source,
      entity: entity?.id ?? null,
      ...(isUnclear && { isUnclear }),
      cue,
      content,
      kind,
      basis,
      stance,
      confidence: verdict.confidence,
    }
    return { claim, verdict }
  })
  return withLeaders(drafts, judged)
}

/** Words that go on beside those that they go on with, where these have a source without a name. */
function withLeaders(
  drafts: readonly PlacedDraft[],
  judged: readonly (JudgedClaim | null)[],
): JudgedClaim[] {
  const claims = new Map(drafts.map((draft, i) => [draft, judged[i]?.claim]))
  return gather(judged, (one, i): JudgedClaim[] => {
    if (!one) return []
    const { claim, verdict } = one
    const { follows } = drafts[i]!
    const leader = follows && claims.get(follows)
    const isTold = claim.entity !== null || claim.source.length > 0
    if (isTold || !leader || leader.entity || leader.source.length === 0) return [one]
    return [{ claim: { ...claim, basis: leader.basis }, verdict, goesOn: leader }]
  })
}

/** On what a draft's claim rests, by the language's weights or, where it has none, by the rules. */
function basisFor(draft: PlacedDraft, speaker: Speaker, unspoken: Unspoken): Basis {
  const { entity, source } = speaker
  const basis = entity ? speaker.basis : (draft.unheld ?? speaker.basis)
  // its words were taken for somebody's name for want of anything else: "Allies"
  const isNobody =
    draft.basis === null && draft.anaphora === null && isNameless(basis, speaker, unspoken)
  const ruled = isNobody ? 'anonymous' : basis
  const { attribution, names } = unspoken.language
  // «نقول», outside all reported words: the author's, of whom the labels tell nothing
  const isOfAuthor = draft.own === true && entity === null
  const isOfBody = draft.ownFigures === true && ruled === 'organisation'
  if (!attribution.basisWeights || isOfAuthor || isOfBody) return ruled
  const { kind, cue } = draft
  const { entities, document } = unspoken
  return chooseBasis(
    { ruled, entity, kind, source, cue },
    { text: document.text, entities, withoutArticle: withoutArticleOf(names) },
    attribution.basisWeights,
  )
}

/** Whether somebody with a name is said to speak, whom neither the speaker found nor the source names. */
const isNameless = (basis: Basis, { entity, source }: Speaker, unspoken: Unspoken): boolean =>
  basis === 'named' && !entity && !holdsName(source, unspoken)

/**
 * Whether a source may hold somebody's name. Without one, «المتحدث باسم الحزب» may be named elsewhere or
 * not at all.
 */
const holdsName = (source: readonly Span[], { document, language, entities }: Unspoken): boolean =>
  source.length === 0 ||
  source.some((span) => mentionIndexOf(entities).at(span)?.type === 'PER') ||
  (language.names.hasCase && source.some((span) => mayHoldName(document.text, span)))

/** One word alone, or one with a capital behind the first: "Deckhand Orlin". */
const mayHoldName = (text: string, { start, end }: Span): boolean => {
  const [, ...rest] = text.slice(start, end).split(' ')
  return rest.length === 0 || rest.some((word) => isCapitalAt(word, 0))
}

const referring: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'dropped',
  'continues',
  'he',
  'she',
  'it',
  'they',
  'body',
])

/**
 * Whether the source refers to somebody told elsewhere in place of naming him. "The engineer" says
 * who he is as far as the article does: an unnamed source. Words that go on refer as those before.
 */
const meansSomebody = (draft: PlacedDraft): boolean =>
  referring.has(kindOfSource(draft.follows ?? draft))

/** What the rules say of every draft, and which ones stand inside the words of another. */
export function readSpeakers(
  { document, drafts, entities, language }: Unspoken,
  attempt: Attempt = unguarded,
): RuledSpeakers {
  const { text, blocks } = document
  const genderOf = createGenderOf(text, language)
  const nested = findNested(drafts)
  const ruled = findSpeakersByRule(
    drafts,
    nested,
    {
      document,
      mentions: mentionIndexOf(entities),
      named: createNamedSpeakers(entities, language),
      sentencesOf: (block) => findSentences(text, blocks[block]!, language.abbreviations),
      unnamed: new Set<string>(),
      withoutArticle: withoutArticleOf(language.names),
      endsWithNoun: language.attribution.endsWithNoun ?? false,
      ownerPhraseBefore: (at, gender) =>
        language.attribution.ownerPhraseBefore?.(text, at, gender) ?? null,
      genderOf,
    },
    attempt,
  )
  return { ruled, nested, genderOf }
}
