import type { Entity } from '../../model/annotation.ts'
import type { Attempt } from '../../model/attempt.ts'
import type { Span } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import { startOf } from './draft-places.ts'
import { canCarry, canStandFor, isPersonal, shownGender } from './agreement.ts'
import { basisOf, shownBasis } from './basis-of.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import { lastMentioned, opensBlock } from './last-mentioned.ts'
import { inOrderOfSpeakers } from './order-of-drafts.ts'
import { beginsSentence } from './begins-sentence.ts'
import { isRuledOut, isSourceRuledOut } from './ruled-out.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { isCarried, isOutletForPerson } from './near-speaker.ts'
import { hasOwnedSubject } from './owned-subject.ts'
import { reach, type Speaker } from './speaker.ts'
import { subjectSince } from './subject-since.ts'
import { nearerBody, takenUp, titleOf } from './taken-up.ts'

/**
 * Who speaks by rule, wherever introduced, and on what basis. A name resolves by its
 * mention, a bare surname by the last word of a person's name, «المرصد» by the first word of a
 * body's, a pronoun and "the company" by agreement with what came before, a dropped subject by the
 * last speaker that agrees. In doubt nobody: a wrong speaker is worse than none. By the number of
 * the draft; null for one that could not be read.
 */
export function findSpeakersByRule(
  drafts: readonly PlacedDraft[],
  nested: readonly boolean[],
  reading: SpeakerContext,
  attempt: Attempt,
): (Speaker | null)[] {
  const speakers: (Speaker | null)[] = drafts.map(() => null)
  // the last speaker of the article's own sentences, and the last inside the words now reported
  let last: Speaker | null = null
  let inner: Speaker | null = null
  for (const index of inOrderOfSpeakers(drafts)) {
    const draft = drafts[index]!
    const isNested = nested[index]!
    if (!isNested) inner = null
    const before: Speaker | null = inner && canCarry(draft, inner) ? inner : last
    const speaker: Speaker | null = attempt<Speaker | null>(
      { step: 'claims', block: reading.document.blocks[draft.block] ?? null },
      (): Speaker => findSpeaker(draft, before, reading),
      null,
    )
    speakers[index] = speaker
    if (!speaker || draft.doubt || (speaker.entity === null && speaker.source.length === 0))
      continue
    if (draft.agent && !speaker.entity) continue
    if (isNested) inner = speaker
    if (!isNested || !last) last = speaker
  }
  return speakers
}

/** A draft whose speaker is asked for, with the last speaker if he is near. */
interface Question {
  draft: PlacedDraft
  near: Speaker | null
  reading: SpeakerContext
}

function findSpeaker(draft: PlacedDraft, last: Speaker | null, reading: SpeakerContext): Speaker {
  const near = last && draft.block - last.block <= reach ? last : null
  const question = { draft, near, reading }
  switch (draft.anaphora) {
    case 'dropped':
      return ofDropped(question)
    case 'pronoun':
      // who spoke before is not the one of whom a sentence has told since
      return hasOwnedSubject(draft, near, reading)
        ? speakerOf(draft, null, 'anonymous')
        : ofPronoun(question)
    case 'definite':
      return ofDefinite(question)
    default:
      return ofNamed(question)
  }
}

const speakerOf = (
  draft: PlacedDraft,
  entity: Entity | null,
  basis: Speaker['basis'],
): Speaker => ({
  entity,
  source: draft.source,
  basis,
  block: draft.block,
  gender: shownGender(draft),
})

function ofDropped({ draft, near, reading }: Question): Speaker {
  const { block } = draft
  const gender = shownGender(draft)
  const isAsker =
    near !== null && (isRuledOut(draft, near.entity) || isSourceRuledOut(draft, near.source))
  const mayCarry = near && !isAsker && canCarry(draft, near)
  const carried = mayCarry ? near : null
  const isOther = carried !== null && isAnotherNearer(draft, carried, reading)
  if (!carried || isOther)
    return {
      entity: null,
      source: [],
      basis: draft.basis ?? (isOther ? 'named' : 'none'),
      block,
      gender: gender ?? near?.gender ?? null,
    }
  return {
    ...carried,
    source: carried.block === block ? carried.source : [],
    basis: draft.basis ?? carried.basis,
    block,
    gender: gender ?? carried.gender,
  }
}

/** Whether another person is named in the paragraph than who spoke in the one before. */
function isAnotherNearer(
  draft: PlacedDraft,
  { entity, block, source }: Speaker,
  { document, mentions }: SpeakerContext,
): boolean {
  if (block === draft.block) return false
  const { start } = document.blocks[draft.block]!
  const named = mentions.lastBetween(start, startOf(draft), ['PER'])
  if (named !== null && named !== entity) return true
  const spoke = source.at(-1)?.end
  if (!isPersonal(draft.agreement) || spoke === undefined) return false
  // whom a later sentence of the paragraphs before is about is nearer than who spoke before it
  const isSubject = (other: Entity, { start: at }: Span) =>
    other !== entity && beginsSentence(document.text, at)
  return mentions.lastBetween(spoke, start, ['PER'], isSubject) !== null
}

function ofPronoun({ draft, near, reading }: Question): Speaker {
  const { source, block } = draft
  // a body that "il" may mean as well is taken up only where it spoke last
  const nearer = draft.agreement?.types[0] === 'PER' ? null : nearerBody(draft, near, reading)
  if (nearer) return speakerOf(draft, nearer, basisOf(null, nearer, source))
  const isFar =
    near !== null &&
    near.block !== block &&
    !isPersonal(draft.agreement) &&
    !draft.agreement?.plural &&
    !opensBlock(draft, reading)
  const since = subjectSince(draft, near, reading)
  if (since) return speakerOf(draft, since, basisOf(draft.basis, since, source))
  const mayStand = !isFar && !isOutletForPerson(draft, near)
  if (near?.entity && mayStand && canStandFor(draft, near, reading.genderOf))
    return speakerOf(draft, near.entity, near.basis)
  // somebody without a name who spoke before is nearer than whoever was mentioned before him
  const carried = isCarried(draft, near) ? near : null
  const entity = lastMentioned(draft, reading, carried ? carried.source[0]!.end : 0)
  if (entity) return speakerOf(draft, entity, basisOf(draft.basis, entity, source))
  return speakerOf(draft, null, carried ? carried.basis : (draft.basis ?? basisOfUnknown(draft)))
}

function ofDefinite({ draft, near, reading }: Question): Speaker {
  const { source, head } = draft
  const spans = head ? [head] : source
  const entity =
    nameBehind(draft, reading) ??
    allowed(draft, reading.mentions.at(spans[0]!)) ??
    bodyNamed(spans[0]!, near, reading) ??
    takenUp(draft, near, reading)
  const isUnnamed =
    !entity && isPersonal(draft.agreement) && reading.unnamed.has(titleOf(draft, reading))
  const shown = entity ? shownBasis(draft) : draft.basis
  // "The Orlo Party leader": somebody whom the article need not name, not the party
  const isOthers = isPersonal(draft.agreement) && entity !== null && !endsWith(entity, spans[0]!)
  const bearer = isOthers && entity.type !== 'PER' ? null : entity
  const basis = isUnnamed ? 'anonymous' : basisOf(shown, bearer, source)
  return speakerOf(draft, entity, basis)
}

/** "the Health Service Executive": the noun is of the name. */
const endsWith = ({ mentions }: Entity, { end }: Span): boolean =>
  mentions.some((mention) => mention.end === end)

function ofNamed({ draft, near, reading }: Question): Speaker {
  const { source, head } = draft
  const spans = head ? [head] : source
  const named = allowed(draft, namedBy(spans, near, reading))
  // «إمام جامع النور»: a person, and not his place
  const isHolder = draft.basis === 'named' || draft.unheld !== undefined
  const entity = isHolder && named?.type === 'LOC' ? null : named
  if (draft.basis !== 'anonymous')
    return speakerOf(draft, entity, basisOf(draft.basis, entity, source))
  // words for somebody unnamed, "a former minister", may end in a name or have one behind them; a
  // body in them is only whom he works for
  const person = entity?.type === 'PER' ? entity : nameBehind(draft, reading)
  if (person) return speakerOf(draft, person, 'named')
  for (const { start, end } of spans)
    for (const word of fold(reading.document.text.slice(start, end)).split(' '))
      reading.unnamed.add(word)
  return speakerOf(draft, null, 'anonymous')
}

/** "The mayor, Amina Saleh": the person named right behind the head of the source. */
function nameBehind(draft: PlacedDraft, { mentions }: SpeakerContext): Entity | null {
  const { head, source } = draft
  return head ? allowed(draft, mentions.beginningAt(head.end, source, 'PER')) : null
}

/** «محامي سامي نصر»: nobody in place of him whom the source surely does not mean. */
const allowed = (draft: PlacedDraft, entity: Entity | null): Entity | null =>
  isRuledOut(draft, entity) ? null : entity

/** On what the words of a pronoun rest that nobody was found for. */
function basisOfUnknown({ agreement }: PlacedDraft): Speaker['basis'] {
  if (agreement?.plural) return 'anonymous'
  return agreement?.types[0] === 'PER' ? 'named' : 'organisation'
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
