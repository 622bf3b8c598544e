/** What the names of a report tell. */
import { wordsOf } from '../terms/terms.ts'
import type { ArticleSide } from './article-side.ts'
import type { Beside, Headline } from './headline.ts'
import type { Likeness } from './matter-words.ts'

const mostNames = 6
const mostAbsent = 4

export function featuresOfNames(
  side: ArticleSide,
  { report: { entities = [] }, overlap: { names, nameScore, wordScore } }: Beside,
  { likenessIn }: Headline,
): number[] {
  const sums = { PER: 0, LOC: 0, other: 0 }
  let [cores, coreScore] = [0, 0]
  for (const { id, weight } of names) {
    const entity = id === null ? undefined : side.entities.get(id)
    if (!entity) continue
    const { type } = entity
    sums[type === 'PER' ? 'PER' : type === 'LOC' || type === 'GROUP' ? 'LOC' : 'other'] += weight
    if (!side.isCore(entity.id)) continue
    cores++
    coreScore += weight
  }
  const missing = entities.map((name) => missingOf(side, wordsOf(name), likenessIn))
  const absent = missing.reduce((sum, share) => sum + share, 0)
  return [
    Math.log1p(nameScore),
    Math.log1p(coreScore),
    Math.min(cores, mostAbsent),
    sums.PER,
    sums.LOC,
    sums.other,
    Math.min(names.length, mostNames),
    Math.log1p(wordScore),
    Math.min(absent, mostAbsent),
    absent / (entities.length || 1),
  ]
}

/** The share of a name's words, by rarity, that the text lacks. */
function missingOf(side: ArticleSide, words: readonly string[], likenessIn: Likeness): number {
  let [all, missing] = [0, 0]
  for (const word of words) {
    const weight = side.rarityOf(word)
    all += weight
    missing += weight * (1 - likenessIn(side.readWord(word), side.body))
  }
  return missing / (all || 1)
}
