import type { Claim, Entity } from '../../model/annotation.ts'
import { unguarded, type Attempt } from '../../model/attempt.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../text/fold.ts'
import { canCarry, canStandFor, isPersonal } from './agreement.ts'
import { basisOf } from './basis-of.ts'
import { createGenderOf } from './gender-of.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import { lastMentioned, opensBlock } from './last-mentioned.ts'
import { createMentionIndex } from './mention-index.ts'
import { createNamedSpeakers } from './named-speakers.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { reach, type Speaker } from './speaker.ts'
import { nearerBody, takenUp, titleOf } from './taken-up.ts'

/** A claim as far as its speaker is concerned. */
export type SpokenClaim = Pick<
  Claim,
  'source' | 'entity' | 'cue' | 'content' | 'kind' | 'basis' | 'stance'
>

/**
 * Drafts to claims: who speaks, wherever introduced, and on what basis. A name resolves by its
 * mention, a bare surname by the last word of a person's name, «المرصد» by the first word of a
 * body's, a pronoun and "the company" by agreement with what came before, a dropped subject by the
 * last speaker that agrees. In doubt nobody: a wrong speaker is worse than none.
 */
export function resolveSpeakers(
  document: TextDocument,
  drafts: readonly PlacedDraft[],
  entities: readonly Entity[],
  language: Language,
  attempt: Attempt = unguarded,
): SpokenClaim[] {
  const reading: SpeakerContext = {
    document,
    mentions: createMentionIndex(entities),
    named: createNamedSpeakers(entities, language),
    unnamed: new Set<string>(),
    withoutArticle: language.names.withoutArticle ?? ((folded) => folded),
    genderOf: createGenderOf(document.text, language),
  }
  const nested = findNested(drafts)
  const claims: SpokenClaim[] = []
  // the last speaker of the article's own sentences, and the last inside the words now reported
  let last: Speaker | null = null
  let inner: Speaker | null = null
  for (const index of inOrderOfSpeakers(drafts)) {
    const draft = drafts[index]!
    const isNested = nested[index]!
    if (!isNested) inner = null
    const before: Speaker | null = inner && canCarry(draft, inner) ? inner : last
    const speaker: Speaker | null = attempt<Speaker | null>(
      { step: 'claims', block: document.blocks[draft.block] ?? null },
      (): Speaker => findSpeaker(draft, before, reading),
      null,
    )
    if (!speaker) continue
    const isKnown = speaker.entity !== null || speaker.source.length > 0
    if (isKnown && isNested) inner = speaker
    if (isKnown && (!isNested || !last)) last = speaker
    claims[index] = {
      source: speaker.source,
      entity: speaker.entity?.id ?? null,
      cue: draft.cue,
      content: draft.content,
      kind: draft.kind,
      basis: speaker.basis,
      stance: draft.stance,
    }
  }
  // without the places of those left out
  return claims.filter(Boolean)
}

const cueAt = ({ cue, content }: PlacedDraft) => cue[0]?.start ?? content[0]!.start

/** Which drafts stand inside the words that an earlier one reports. */
function findNested(drafts: readonly PlacedDraft[]): boolean[] {
  let reported: Span | null = null
  return drafts.map((draft) => {
    const at = cueAt(draft)
    const isNested = reported !== null && reported.start <= at && at < reported.end
    if (!isNested) reported = { start: draft.content[0]!.start, end: draft.content.at(-1)!.end }
    return isNested
  })
}

/**
 * A pronoun takes up who stands before it, even where its words began earlier: "A member denied it;
 * it was a boat, he said."
 */
function inOrderOfSpeakers(drafts: readonly PlacedDraft[]): number[] {
  const places = drafts.map((draft) => draft.source[0]?.start ?? cueAt(draft))
  return drafts.map((_, i) => i).sort((a, b) => places[a]! - places[b]! || a - b)
}

function findSpeaker(draft: PlacedDraft, last: Speaker | null, reading: SpeakerContext): Speaker {
  const { anaphora, source, block } = draft
  const gender = draft.gender ?? draft.agreement?.gender ?? null
  const near = last && block - last.block <= reach ? last : null
  const speaker = (entity: Entity | null, basis: Speaker['basis'], words = source): Speaker => ({
    entity,
    source: words,
    basis,
    block,
    gender: gender ?? (words === source ? null : (near?.gender ?? null)),
  })
  if (anaphora === 'dropped') {
    if (!near || !canCarry(draft, near)) return speaker(null, draft.basis ?? 'none', [])
    return {
      ...near,
      source: near.block === block ? near.source : [],
      basis: draft.basis ?? near.basis,
      block,
      gender: gender ?? near.gender,
    }
  }
  if (anaphora === 'pronoun') {
    const nearer = isPersonal(draft.agreement) ? null : nearerBody(draft, near, reading)
    if (nearer) return speaker(nearer, basisOf(null, nearer, source))
    const isFar =
      near !== null &&
      near.block !== block &&
      !isPersonal(draft.agreement) &&
      !draft.agreement?.plural &&
      !opensBlock(draft, reading)
    if (near?.entity && !isFar && canStandFor(draft, near, reading.genderOf))
      return speaker(near.entity, near.basis)
    // somebody without a name who spoke before is nearer than whoever was mentioned before him
    const isCarried =
      near !== null &&
      !near.entity &&
      near.source.length > 0 &&
      (near.basis === 'named' || near.basis === 'anonymous') === isPersonal(draft.agreement)
    const entity = lastMentioned(draft, reading, isCarried ? near.source[0]!.end : 0)
    return speaker(
      entity,
      !entity && isCarried
        ? near.basis
        : entity
          ? basisOf(draft.basis, entity, source)
          : (draft.basis ?? basisOfUnknown(draft)),
    )
  }
  const spans = draft.head ? [draft.head] : source
  if (anaphora === 'definite') {
    const entity =
      nameBehind(draft, reading) ??
      reading.mentions.at(spans[0]!) ??
      bodyNamed(spans[0]!, near, reading) ??
      takenUp(draft, near, reading)
    const isUnnamed =
      !entity && isPersonal(draft.agreement) && reading.unnamed.has(titleOf(source, reading))
    return speaker(
      entity,
      isUnnamed ? 'anonymous' : basisOf(entity ? null : draft.basis, entity, source),
    )
  }
  const entity = namedBy(spans, near, reading)
  if (draft.basis !== 'anonymous') return speaker(entity, basisOf(draft.basis, entity, source))
  // words for somebody unnamed, "a former minister", may end in a name or have one behind them; a
  // body in them is only whom he works for
  const person = entity?.type === 'PER' ? entity : nameBehind(draft, reading)
  if (person) return speaker(person, 'named')
  for (const { start, end } of spans)
    for (const word of fold(reading.document.text.slice(start, end)).split(' '))
      reading.unnamed.add(word)
  return speaker(null, 'anonymous')
}

/** "The mayor, Amina Saleh": the person named right behind the head of the source. */
function nameBehind({ head, source }: PlacedDraft, { mentions }: SpeakerContext): Entity | null {
  return head ? mentions.beginningAt(head.end, source, 'PER') : null
}

/** On what the words of a pronoun rest that nobody was found for. */
function basisOfUnknown({ agreement }: PlacedDraft): Speaker['basis'] {
  if (agreement?.plural) return 'anonymous'
  return isPersonal(agreement) ? 'named' : 'organisation'
}

function namedBy(
  spans: readonly Span[],
  near: Speaker | null,
  reading: SpeakerContext,
): Entity | null {
  for (const span of spans) {
    const entity = reading.mentions.at(span)
    if (entity) return entity
  }
  if (spans.length === 0) return null
  const surname = fold(
    spans.map(({ start, end }) => reading.document.text.slice(start, end)).join(' '),
  )
    .split(' ')
    .pop()!
  return reading.named.bySurname(surname) ?? bodyNamed(spans[0]!, near, reading)
}

/**
 * The body that a single word names: the last speaker when it bears the word, else the only one
 * that does.
 */
function bodyNamed(
  { start, end }: Span,
  near: Speaker | null,
  { document, named }: SpeakerContext,
): Entity | null {
  const word = fold(document.text.slice(start, end))
  if (word.includes(' ')) return null
  const bearers = named.byFirstWord(word)
  return (
    bearers.find((entity) => entity === near?.entity) ?? (bearers.length === 1 ? bearers[0]! : null)
  )
}
