/** Makes the weights by which the basis of a claim is chosen; see docs/models.md. */
import { unguarded } from '../../../src/model/attempt.ts'
import { atOnce } from '../../../src/model/in-parts.ts'
import {
  allowedBases,
  findBasisFeatures,
} from '../../../src/annotate/claims/basis/basis-features.ts'
import {
  basisSteps,
  decodeBasisWeights,
  likeliestBasis,
} from '../../../src/annotate/claims/basis/basis-model.ts'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { resolveInParts } from '../../../src/annotate/claims/resolve-speakers.ts'
import { withoutArticleOf } from '../../../src/languages/names/without-article.ts'
import { withOwn } from '../../../src/languages/with-late.ts'
import { crossValidate } from '../folds.ts'
import { pushSparseWeights } from '../push-sparse-weights.ts'
import { writeBase64 } from '../write-weights.ts'
import { bases, type Basis } from '../../../src/model/kinds.ts'
import { fitBasis, type BasisExample } from './fit-basis.ts'
import type { LabelledArticle } from './labelled-articles.ts'
import { basisWorth, sources } from './source-worth.ts'
import { toldOf } from './speaker-choices.ts'
import { matchClaims } from './spans.ts'

interface ReadClaim extends BasisExample {
  source: LabelledArticle['source']
  fold: number
  ruled: Basis
  allowed: readonly Basis[]
}

/** The labelled claims of an article that are found, with the basis that the rules give. */
function readClaims(article: LabelledArticle): ReadClaim[] {
  const { document, entities, source, fold } = article
  const language = withOwn(article.language, {
    attribution: withOwn(article.language.attribution, { basisWeights: undefined }),
  })
  const unspoken = {
    document,
    drafts: findDrafts(document, language, entities),
    entities,
    language,
  }
  const claims = atOnce(resolveInParts(unspoken, unguarded))
    .filter(({ verdict, goesOn }) => verdict.isPossible && !goesOn)
    .map(({ claim }) => claim)
  const reading = {
    text: document.text,
    entities,
    withoutArticle: withoutArticleOf(language.names),
  }
  return [...matchClaims(article.claims, claims.map(toldOf))].flatMap(
    ([at, label]): ReadClaim[] => {
      const { basis: right } = article.claims[label]!
      if (!right) return []
      const claim = claims[at]!
      const entity = entities.find(({ id }) => id === claim.entity) ?? null
      const question = { ...claim, ruled: claim.basis, entity }
      const allowed = allowedBases(question, entities)
      const features = [...findBasisFeatures(question, reading)]
      const worth = basisWorth[source]
      return [{ source, fold, features, right, worth, ruled: claim.basis, allowed }]
    },
  )
}

const encode = (weights: Float64Array): Uint8Array => {
  const bytes: number[] = []
  pushSparseWeights(bytes, weights, bases.length, basisSteps)
  return Uint8Array.from(bytes)
}

interface Answer {
  source: LabelledArticle['source']
  isRuledRight: boolean
  isRight: boolean
}

const answer = (claims: readonly ReadClaim[], bytes: Uint8Array): Answer[] => {
  const weights = decodeBasisWeights(bytes)
  return claims.map((claim) => ({
    source: claim.source,
    isRuledRight: claim.ruled === claim.right,
    isRight: likeliestBasis(claim, claim.features, weights) === claim.right,
  }))
}

/** Learns from the labelled articles of one language, writes its weights and prints the figures. */
export function trainBasis(articles: readonly LabelledArticle[], code: string): void {
  const claims = articles.flatMap(readClaims)
  const learnt = claims.filter(({ fold }) => fold >= 0)
  const held = claims.filter(({ fold }) => fold < 0)
  const crossed = crossValidate(learnt, ({ fold }) => fold, {
    learn: (some) => encode(fitBasis(some)),
    judge: answer,
  })
  const bytes = encode(fitBasis(learnt))
  writeBase64(`src/languages/${code}/attribution/basis-weights.ts`, 'basisWeights', bytes)
  console.log(`${code}: ${bytes.length} bytes`)
  for (const source of sources)
    print(
      `${code} cross-validated, ${source}`,
      crossed.filter((each) => each.source === source),
    )
  print(`${code} held back`, answer(held, bytes))
  print(`${code} seen`, answer(learnt, bytes))
}

function print(what: string, answers: readonly Answer[]): void {
  const share = (right: number) => (right / answers.length).toFixed(3)
  const byRules = share(answers.filter(({ isRuledRight }) => isRuledRight).length)
  const byModel = share(answers.filter(({ isRight }) => isRight).length)
  console.log(`${what}: by rules ${byRules}, chosen ${byModel} (${answers.length} claims)`)
}
