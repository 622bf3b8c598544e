import type { Entity } from '../../../model/annotation.ts'
import type { Attempt } from '../../../model/attempt.ts'
import type { InParts } from '../../../model/in-parts.ts'
import type { RuledSpeakers, Unspoken } from '../unspoken.ts'
import { basisOf, shownBasis } from '../basis-of.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { Speaker } from '../speaker.ts'
import { findDenied } from '../find-denied.ts'
import { deniesOwnWords } from './denies-own-words.ts'
import { meansNoneOfThem } from './candidates/candidates.ts'
import type { Occasion } from './occasion.ts'
import { addSpeaker, type Ranked, type ReadSoFar } from './quoted-on.ts'
import { onlyHears } from './only-hears.ts'
import { rank } from './rank.ts'
import { mayBeOnlySpeakers, onlySpeaker } from './only-speaker.ts'
import { saidFurther } from './said-further.ts'
import { speaksOfHimself } from './speaks-of-himself.ts'
import { loadSpeakerModel } from './ranking/speaker-model.ts'
import { eachOccasionInParts, type Decide } from './each-occasion.ts'

/**
 * Who of those named near a claim says it, by a learned ranker (log-linear over features of claim
 * and candidate); nobody where none is likely enough. Without weights of the language, what the
 * rules say. May be left behind each claim.
 */
export function* chooseSpeakers(
  unspoken: Unspoken,
  read: RuledSpeakers,
  isShown: (index: number) => boolean,
  attempt: Attempt,
): InParts<readonly (Speaker | null)[]> {
  const { speakerWeights } = unspoken.language.attribution
  const { blocks } = unspoken.document
  if (!speakerWeights) return read.ruled
  const model = loadSpeakerModel(speakerWeights)
  const chosen = [...read.ruled]
  const decided = new Map<PlacedDraft, Ranked>()
  const denied = findDenied(unspoken.drafts)
  const soFar: ReadSoFar = {
    blocks,
    decided,
    speakers: new Map(),
    bySource: new Map(),
    last: null,
  }
  const leftOpen: { occasion: Occasion; index: number; best: Entity | null }[] = []
  const decide: Decide = (occasion, index) =>
    attempt<Ranked>(
      { step: 'claims', block: blocks[occasion.draft.block] ?? null },
      () => {
        const { draft } = occasion
        const begun = draft.follows && decided.get(draft.follows)
        // words that go on are said by whoever began them
        const found = begun ? saidFurther(begun) : rank(occasion, model, soFar)
        const isAnother =
          onlyHears(occasion, found.best) ||
          speaksOfHimself(occasion, found.best) ||
          deniesOwnWords(denied.get(draft) ?? [], found.best, decided)
        const ranked = isAnother ? nobody : found
        decided.set(draft, ranked)
        addSpeaker(soFar, occasion, ranked)
        chosen[index] = spokenBy(occasion, ranked.sure ? ranked.best : null)
        if (mayBeOnlySpeakers(occasion, ranked))
          leftOpen.push({ occasion, index, best: ranked.best })
        return ranked
      },
      nobody,
    )
  yield* eachOccasionInParts(unspoken, read, decide, isShown)
  const only = onlySpeaker(decided)
  for (const { occasion, index, best } of leftOpen)
    if (best === only) chosen[index] = spokenBy(occasion, only)
  return chosen
}

const nobody: Ranked = { best: null, sure: false }

/** The rules' reading with another speaker, the basis with it. */
function spokenBy(occasion: Occasion, entity: Entity | null): Speaker {
  const { draft, ruled } = occasion
  if (isOfAuthor(occasion)) return { ...ruled, entity: null, source: [], basis: 'none' }
  if (entity === ruled.entity) return ruled
  const own = shownBasis(draft)
  if (!entity) return { ...ruled, entity, basis: own ?? ruled.basis }
  return { ...ruled, entity, basis: basisOf(own, entity, ruled.source) }
}

/** «نقول إن» outside all reported words: not of whoever spoke in the sentence before. */
const isOfAuthor = (occasion: Occasion): boolean => {
  const { draft, ruled } = occasion
  const isTakenUp = draft.taken === true || draft.anaphora === 'dropped'
  return isTakenUp && ruled.source.length > 0 && meansNoneOfThem(occasion)
}
