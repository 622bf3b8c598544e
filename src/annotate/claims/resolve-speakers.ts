import type { Claim, Entity } from '../../model/annotation.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../text/fold.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import { createMentionIndex, type MentionIndex } from './mention-index.ts'
import { createNamedSpeakers, type NamedSpeakers } from './named-speakers.ts'
import { basisOf } from './basis-of.ts'
import { reach, type Speaker } from './speaker.ts'
import { canCarry, canStandFor, isPersonal } from './agreement.ts'

/** A claim as far as its speaker is concerned. */
export type SpokenClaim = Pick<Claim, 'source' | 'entity' | 'cue' | 'content' | 'kind' | 'basis' | 'stance'>

interface Reading {
  document: TextDocument
  mentions: MentionIndex
  named: NamedSpeakers
  /** words of the sources that named nobody so far: "a senior official" */
  unnamed: Set<string>
}

/**
 * Drafts to claims: who speaks, wherever introduced, and on what basis. A name resolves by its mention, a bare surname by the
 * last word of a person's name, «المرصد» by the first word of a body's, a pronoun and "the company" by agreement with what came
 * before, a dropped subject by the last speaker that agrees. In doubt nobody: a wrong speaker is worse than none.
 */
export function resolveSpeakers(document: TextDocument, drafts: readonly PlacedDraft[], entities: readonly Entity[], language: Language): SpokenClaim[] {
  const reading = { document, mentions: createMentionIndex(entities), named: createNamedSpeakers(entities, language), unnamed: new Set<string>() }
  // the last speaker of the article's own sentences, and the last inside the words now reported
  let last: Speaker | null = null, inner: Speaker | null = null, reported: Span | null = null
  return drafts.map((draft) => {
    const at = draft.cue[0]?.start ?? draft.content[0]!.start, isNested: boolean = reported !== null && reported.start <= at && at < reported.end
    if (!isNested) {
      inner = null
      reported = { start: draft.content[0]!.start, end: draft.content.at(-1)!.end }
    }
    const speaker = findSpeaker(draft, inner && canCarry(draft, inner) ? inner : last, reading), isKnown = speaker.entity !== null || speaker.source.length > 0
    if (isKnown && isNested) inner = speaker
    if (isKnown && (!isNested || !last)) last = speaker
    return { source: speaker.source, entity: speaker.entity?.id ?? null, cue: draft.cue, content: draft.content, kind: draft.kind, basis: speaker.basis, stance: draft.stance }
  })
}

function findSpeaker(draft: PlacedDraft, last: Speaker | null, reading: Reading): Speaker {
  const { anaphora, source, block } = draft, gender = draft.gender ?? draft.agreement?.gender ?? null, near = last && block - last.block <= reach ? last : null
  const speaker = (entity: Entity | null, basis: Speaker['basis'], words = source): Speaker => ({ entity, source: words, basis, block, gender: gender ?? (words === source ? null : near?.gender ?? null) })
  if (anaphora === 'dropped') {
    if (!near || !canCarry(draft, near)) return speaker(null, draft.basis ?? 'none', [])
    return { ...near, source: near.block === block ? near.source : [], basis: draft.basis ?? near.basis, block, gender: gender ?? near.gender }
  }
  if (anaphora === 'pronoun') {
    if (near?.entity && canStandFor(draft, near)) return speaker(near.entity, near.basis)
    const entity = lastMentioned(draft, reading)
    const basis = !entity && near && (!isPersonal(draft.agreement) || near.basis === 'named' || near.basis === 'anonymous') ? near.basis : basisOf(draft.basis, entity, source)
    return speaker(entity, basis)
  }
  const spans = draft.head ? [draft.head] : source
  if (anaphora === 'definite') {
    const entity = reading.mentions.at(spans[0]!) ?? bodyNamed(spans[0]!, near, reading) ?? takenUp(draft, near, reading)
    const isUnnamed = !entity && isPersonal(draft.agreement) && reading.unnamed.has(titleOf(source, reading))
    return speaker(entity, isUnnamed ? 'anonymous' : basisOf(entity ? null : draft.basis, entity, source))
  }
  const entity = namedBy(spans, near, reading)
  if (draft.basis !== 'anonymous') return speaker(entity, basisOf(draft.basis, entity, source))
  // words for somebody unnamed, "a former minister", may end in a name; a body in them is only whom he works for
  if (entity?.type === 'PER') return speaker(entity, 'named')
  for (const { start, end } of spans) for (const word of fold(reading.document.text.slice(start, end)).split(' ')) reading.unnamed.add(word)
  return speaker(null, 'anonymous')
}

/** "The company", «الوزير»: a person whom the text introduces by that title, else the last speaker where it agrees; a body also where it was only mentioned. */
function takenUp(draft: PlacedDraft, near: Speaker | null, reading: Reading): Entity | null {
  const spoken = near?.entity && canStandFor(draft, near) ? near.entity : null
  if (!isPersonal(draft.agreement)) return spoken ?? lastMentioned(draft, reading)
  return titledPerson(draft, reading) ?? (reading.unnamed.has(titleOf(draft.source, reading)) ? null : spoken)
}

const article = /^(?:ال|the )/

/** The first word of a definite noun phrase without its article. */
function titleOf([span]: readonly Span[], { document: { text } }: Reading): string {
  return span ? fold(text.slice(span.start, span.end)).replace(article, '').split(' ')[0]! : ''
}

/** The person mentioned last before the draft in whose introduction the title stands that the source takes up: «الوزير», "the minister". */
function titledPerson({ source }: PlacedDraft, reading: Reading): Entity | null {
  const { document: { text }, mentions } = reading
  const [span] = source, title = titleOf(source, reading)
  if (!span || title.length < 3) return null
  return mentions.lastBetween(0, span.start, ['PER'], ({ introduction }) => introduction !== null && introduction.start < span.start
    && fold(text.slice(introduction.start, introduction.end)).split(' ').some((word) => word.replace(article, '') === title))
}

/** What was mentioned last in this block or the few before it and can be meant. */
function lastMentioned(draft: PlacedDraft, { document, mentions }: Reading): Entity | null {
  const at = draft.source[0]?.start ?? draft.cue[0]?.start ?? draft.content[0]!.start
  return mentions.lastBetween(document.blocks[Math.max(0, draft.block - reach)]?.start ?? 0, at, draft.agreement?.types ?? ['PER'])
}

function namedBy(spans: readonly Span[], near: Speaker | null, reading: Reading): Entity | null {
  for (const span of spans) {
    const entity = reading.mentions.at(span)
    if (entity) return entity
  }
  if (spans.length === 0) return null
  const surname = fold(spans.map(({ start, end }) => reading.document.text.slice(start, end)).join(' ')).split(' ').pop()!
  return reading.named.bySurname(surname) ?? bodyNamed(spans[0]!, near, reading)
}

/** The body that a single word names: the last speaker when it bears the word, else the only one that does. */
function bodyNamed({ start, end }: Span, near: Speaker | null, { document, named }: Reading): Entity | null {
  const word = fold(document.text.slice(start, end))
  if (word.includes(' ')) return null
  const bearers = named.byFirstWord(word)
  return bearers.find((entity) => entity === near?.entity) ?? (bearers.length === 1 ? bearers[0]! : null)
}
