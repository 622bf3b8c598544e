import type { SourcePhrases } from '../../../languages/claims/source-phrases.ts'
import { foldedWords } from '../../../text/fold.ts'
import { besideName } from './beside-name.ts'
import type { EntityFacts } from './entity-table.ts'
import { namedInOrder, type Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

/**
 * Whether the likeliest speaker is the body that a source names first as the maker of what tells: "a survey of
 * sailors by the Orlo Institute for the Fisk Courier", "an Orlo poll for the Fisk Courier", not "a memo reported
 * by the Fisk Courier". Only of languages that tell of such words.
 */
export function isLikelyMaker(o: Occasion, facts: EntityFacts): boolean {
  const { draft, text, sourcePhrases } = o
  const [source] = draft.source
  const [[first, mention] = []] = namedInOrder(o)
  if (!sourcePhrases || !source || first !== facts || !mention) return false
  if (facts.entity.type !== 'ORG' || sourceKinds[o.kind] !== 'thing' || o.isNested) return false
  const { before, after } = besideName(source, mention, text)
  const words = foldedWords(before).filter((word) => !sourcePhrases.articles.has(word))
  return words.length === 0 ? isWork(after, sourcePhrases) : isMadeBy(words, sourcePhrases)
}

/** " poll for the Fisk Courier" */
const isWork = (after: string, { works }: SourcePhrases): boolean =>
  after.startsWith(' ') && works.has(foldedWords(after)[0] ?? '')

/** "survey of sailors by", not "memo reported by" */
const isMadeBy = (words: readonly string[], { works, makers, seen, by }: SourcePhrases): boolean =>
  makers.has(words.at(-1)!) &&
  words.some((word) => works.has(word)) &&
  !(words.at(-1) === by && seen.has(words.at(-2) ?? ''))
