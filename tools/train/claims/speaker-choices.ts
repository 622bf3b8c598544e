import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import type { PlacedDraft } from '../../../src/annotate/claims/join-paragraphs.ts'
import { readSpeakers } from '../../../src/annotate/claims/resolve-speakers.ts'
import type { RuledSpeakers, Unspoken } from '../../../src/annotate/claims/unspoken.ts'
import { eachOccasion } from '../../../src/annotate/claims/speakers/each-occasion.ts'
import {
  speakerFeatures,
  tableSize,
  valuesOf,
} from '../../../src/annotate/claims/speakers/ranking/feature-space.ts'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import { pushCandidate, pushOpen } from '../../../src/annotate/claims/speakers/ranking/features.ts'
import { groupOf } from '../../../src/annotate/claims/speakers/answer-groups.ts'
import { candidatesFor } from '../../../src/annotate/claims/speakers/candidates/candidates.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { sourceKinds } from '../../../src/annotate/claims/speakers/source-kind.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { CorpusAttribution } from '../corpus-form.ts'
import { probabilities, type Choice } from './fit-choice.ts'
import type { LabelledArticle } from './labelled-articles.ts'
import { speakerWorth } from './source-worth.ts'
import { matchClaims, pairsOf, sharedLength, type Told } from './spans.ts'

/** The decision on one claim, with what it was made from. */
export interface SpeakerChoice extends Choice {
  candidates: readonly Entity[]
  /** the number of its draft */
  index: number
  /** what weights decided, where there were any; whether the speaker is right */
  verdict: Verdict | null
  isRight: boolean
}

/** An article with its drafts read and matched to the labels. */
export interface ReadArticle {
  article: LabelledArticle
  unspoken: Unspoken
  read: RuledSpeakers
  /** by the number of a draft */
  labels: ReadonlyMap<number, CorpusAttribution>
}

/** The spans of a draft or a claim in the form of labels. */
export const toldOf = ({
  source,
  cue,
  content,
}: Pick<PlacedDraft, 'source' | 'cue' | 'content'>): Told => ({
  source: pairsOf(source),
  cue: pairsOf(cue),
  content: pairsOf(content),
})

/** Reads an article by the rules. */
export function readArticleClaims(article: LabelledArticle): ReadArticle {
  const { document, language, entities, claims } = article
  // a denial stands where the claim does that it denies: nothing is to be learnt from it
  const drafts: PlacedDraft[] = findDrafts(document, language, entities).filter(
    ({ denies }) => !denies,
  )
  const unspoken = { document, drafts, entities, language }
  const labels = new Map(
    [...matchClaims(claims, drafts.map(toldOf))].map(([at, label]) => [at, claims[label]!]),
  )
  return { article, unspoken, read: readSpeakers(unspoken), labels }
}

/** Whether a label's speaker is this entity: one of its mentions stands where the name stands. */
function isSpeaker(text: string, speaker: string, { name, mentions }: Entity): boolean {
  if (name === speaker) return true
  const places: [number, number][] = []
  for (let at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + 1))
    places.push([at, at + speaker.length])
  return sharedLength(places, pairsOf(mentions)) > 0
}

const languages = ['ar', 'en', 'fr', 'es']
const sharedFeatures = tableSize / sourceKinds.length
const oneSpace = speakerFeatures + sharedFeatures
/** Features as the fit sees them: for all languages and for each, with and without source kinds. */
export const fittedFeatures = oneSpace * (1 + languages.length)

/**
 * The features of one answer in the fit's space, so that kinds and languages share what they have in
 * common (Daumé 2007).
 */
function spread(features: readonly number[], code: string): number[] {
  const own = (1 + languages.indexOf(code)) * oneSpace
  return features.flatMap((feature) =>
    feature < tableSize
      ? [
          feature,
          own + feature,
          speakerFeatures + sharedOf(feature),
          own + speakerFeatures + sharedOf(feature),
        ]
      : [own + feature],
  )
}

const sharedOf = (feature: number) =>
  Math.floor(feature / (sourceKinds.length * valuesOf)) * valuesOf + (feature % valuesOf)

/** The weights of one language as they ship: what is shared put together with its own. */
export function gather(weights: Float64Array, code: string): Float64Array {
  const own = (1 + languages.indexOf(code)) * oneSpace
  return Float64Array.from({ length: speakerFeatures }, (_, feature) => {
    if (feature >= tableSize) return weights[own + feature]!
    const shared = sharedOf(feature)
    return (
      weights[feature]! +
      weights[own + feature]! +
      weights[speakerFeatures + shared]! +
      weights[own + speakerFeatures + shared]!
    )
  })
}

/** Who was taken for the speaker of a draft, and how surely. */
interface Verdict {
  /** null: nobody in particular */
  entity: Entity | null
  share: number
  /** see groupOf; 0 for nobody */
  group: number
}

/**
 * The decisions on the labelled claims of an article. What was said before is taken from the labels,
 * or, with `weights`, from what these decide.
 */
export function speakerChoices(
  { article, unspoken, read, labels }: ReadArticle,
  weights: Float64Array | null,
): SpeakerChoice[] {
  const choices: SpeakerChoice[] = []
  const { text } = article.document
  const decided = new Map<PlacedDraft, Verdict>()
  eachOccasion(unspoken, read, (occasion, index) => {
    const { answers, facts } = answersFor(occasion)
    const candidates = facts.map(({ entity }) => entity)
    const spreadOut = answers.map((features) => spread(features, article.language.code))
    const label = labels.get(index)
    const { speaker } = label ?? {}
    const isRight = (entity: Entity) => speaker !== undefined && isSpeaker(text, speaker, entity)
    const named = candidates.map(isRight)
    const { draft } = occasion
    const verdict = weights
      ? ((draft.follows && decided.get(draft.follows)) ??
        likeliest(spreadOut, facts, weights, occasion))
      : null
    if (verdict) decided.set(draft, verdict)
    if (label)
      choices.push({
        answers: spreadOut,
        right: [...named, !named.includes(true)],
        worth: speakerWorth[article.source],
        candidates,
        index,
        verdict,
        isRight: verdict?.entity ? isRight(verdict.entity) : false,
      })
    if (verdict) return surely(verdict.entity)
    return surely(label ? (candidates[named.indexOf(true)] ?? null) : occasion.ruled.entity)
  })
  return choices
}

/** Each candidate's features, then those of nobody. */
function answersFor(occasion: Occasion): {
  answers: number[][]
  facts: EntityFacts[]
} {
  const facts = candidatesFor(occasion)
  const answers = facts.map((each) => {
    const features: number[] = []
    pushCandidate(occasion, each, features)
    return features
  })
  const open: number[] = []
  pushOpen(occasion, facts, open)
  return { answers: [...answers, open], facts }
}

/** How sure the ranker is tells none of its features. */
const surely = (entity: Entity | null) => ({ best: entity, sure: true })

function likeliest(
  answers: readonly number[][],
  facts: readonly EntityFacts[],
  weights: Float64Array,
  occasion: Occasion,
): Verdict {
  const shares = probabilities(answers, weights)
  const share = Math.max(...shares)
  const best = facts[shares.indexOf(share)]
  return { entity: best?.entity ?? null, share, group: best ? groupOf(occasion, best) : 0 }
}
