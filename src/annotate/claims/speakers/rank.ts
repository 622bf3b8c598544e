import { groupOf } from './answer-groups.ts'
import { isBodyOfOfficer } from './body-of-officer.ts'
import { candidatesFor } from './candidates/candidates.ts'
import type { EntityFacts } from './entity-table.ts'
import { pushCandidate, pushOpen } from './ranking/features.ts'
import { plainThoughOpen } from './left-open/left-open.ts'
import { likelyAndTold } from './likely-and-told.ts'
import { opensSentence } from './opens-sentence.ts'
import type { Occasion } from './occasion.ts'
import { plainSpeaker } from './plain/plain-speaker.ts'
import type { Ranked, ReadSoFar } from './quoted-on.ts'
import type { SpeakerModel } from './ranking/speaker-model.ts'
import { takenUpByNoun } from './taken-up-by-noun.ts'
import { toldSince } from './told-since.ts'
import { sumOfWeights } from '../../sum-of-weights.ts'

/**
 * Who says a claim: whom its words plainly mean, else whom the weights prefer, where they are sure enough,
 * else whom it plainly means though they are not. null for nobody in particular.
 */
export function rank(
  occasion: Occasion,
  { weights, thresholds }: SpeakerModel,
  soFar: ReadSoFar,
): Ranked {
  const candidates = candidatesFor(occasion)
  const plain = plainSpeaker(occasion, candidates, soFar)
  if (plain) return { best: plain.entity, sure: true }
  const scores = candidates.map((facts) => {
    const features: number[] = []
    pushCandidate(occasion, facts, features)
    return sumOfWeights(features, weights)
  })
  const features: number[] = []
  pushOpen(occasion, candidates, features)
  const open = sumOfWeights(features, weights)
  const most = Math.max(open, ...scores)
  const total = scores.reduce((all, score) => all + Math.exp(score - most), Math.exp(open - most))
  const at = scores.indexOf(Math.max(...scores))
  const best = at >= 0 && scores[at]! > open ? candidates[at]! : null
  const preferred = best && { facts: best, share: Math.exp(scores[at]! - most) / total }
  const isSure =
    preferred !== null &&
    preferred.share >= thresholds[groupOf(occasion, preferred.facts)]! &&
    mayAnswer(occasion, preferred.facts)
  const meant = isSure
    ? null
    : (plainThoughOpen(occasion, candidates, soFar) ??
      opensSentence(occasion, best, soFar) ??
      toldSince(occasion, best) ??
      takenUpByNoun(occasion, candidates) ??
      likelyAndTold(occasion, preferred, soFar))
  return meant ? { best: meant.entity, sure: true } : { best: best?.entity ?? null, sure: isSure }
}

/** A people, or the followers of somebody, speak as nobody in particular. */
const mayAnswer = (occasion: Occasion, facts: EntityFacts): boolean =>
  facts.entity.type !== 'GROUP' && !isBodyOfOfficer(occasion, facts)
