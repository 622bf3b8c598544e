import type { Basis, Claim, Entity } from '../../model/annotation.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import { createMentionIndex, type MentionIndex } from './mention-index.ts'
import { basisOf } from './basis-of.ts'

interface Speaker {
  entity: Entity | null
  source: Span[]
  basis: Basis
  block: number
}

/** How many paragraphs a pronoun looks back for the last speaker. */
const reach = 2

/**
 * Drafts to claims: who speaks, wherever introduced, and on what basis. A name resolves by its mention, a bare surname by the
 * last word of a person's name, a pronoun and "the company" by agreement with what came before, a dropped subject by the
 * last speaker of its paragraph.
 */
export function resolveSpeakers(document: TextDocument, drafts: readonly PlacedDraft[], entities: readonly Entity[]): Omit<Claim, 'id'>[] {
  const mentions = createMentionIndex(entities), surnames = surnamesOf(entities)
  let last: Speaker | null = null
  return drafts.map((draft) => {
    const speaker = findSpeaker(document.text, draft, last, mentions, surnames)
    if (speaker.entity || speaker.source.length > 0) last = speaker
    return { source: speaker.source, entity: speaker.entity?.id ?? null, cue: draft.cue, content: draft.content, kind: draft.kind, basis: speaker.basis, stance: draft.stance }
  })
}

function findSpeaker(text: string, draft: PlacedDraft, last: Speaker | null, mentions: MentionIndex, surnames: ReadonlyMap<string, Entity>): Speaker {
  const { anaphora, source, block } = draft, at = source[0]?.start ?? draft.cue[0]?.start ?? draft.content[0]!.start
  if (anaphora === 'dropped') {
    if (!last || block - last.block > reach) return { entity: null, source: [], basis: draft.basis ?? 'none', block }
    return { entity: last.entity, source: last.block === block ? last.source : [], basis: draft.basis ?? last.basis, block }
  }
  if (anaphora === 'pronoun' || anaphora === 'definite') {
    const own = anaphora === 'definite' ? mentions.at(draft.head ?? source[0]!) : null
    if (own) return { entity: own, source, basis: basisOf(draft.basis, own, source), block }
    const near = last && block - last.block <= reach ? last : null
    if (near?.entity && agrees(draft, near.entity)) return { entity: near.entity, source, basis: near.basis, block }
    const entity = mentions.lastBefore(at, draft.agreement?.types ?? ['PER'])
    const basis = !entity && near && anaphora === 'pronoun' ? near.basis : basisOf(entity && anaphora === 'definite' ? null : draft.basis, entity, source)
    return { entity, source, basis, block }
  }
  const entity = source.length === 0 ? null : namedBy(text, draft.head ? [draft.head] : source, mentions, surnames)
  return { entity, source, basis: basisOf(draft.basis, entity, source), block }
}

function agrees({ agreement }: PlacedDraft, entity: Entity): boolean {
  return !agreement || agreement.types.length === 0 || agreement.types.includes(entity.type)
}

function namedBy(text: string, spans: readonly Span[], mentions: MentionIndex, surnames: ReadonlyMap<string, Entity>): Entity | null {
  for (const span of spans) {
    const entity = mentions.at(span)
    if (entity) return entity
  }
  const words = fold(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).split(' ')
  return surnames.get(words[words.length - 1]!) ?? null
}

/** Last words of persons' names that only one person bears. */
function surnamesOf(entities: readonly Entity[]): Map<string, Entity> {
  const bearers = new Map<string, Entity>(), shared = new Set<string>()
  for (const entity of entities) {
    if (entity.type !== 'PER') continue
    const surname = fold(entity.name).split(' ').pop()!
    if (bearers.has(surname)) shared.add(surname)
    bearers.set(surname, entity)
  }
  for (const surname of shared) bearers.delete(surname)
  return bearers
}
