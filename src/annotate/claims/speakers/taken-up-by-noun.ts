import { fold, foldedWords } from '../../../text/fold.ts'
import { onceFor } from '../../../text/once.ts'
import { peopleBetween, type EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import { sentencesBetween } from './sentences-since.ts'
import { sourceKinds } from './source-kind.ts'
import { isToldOfOtherSex } from './told-of-other-sex.ts'

/** Words of a noun phrase that takes up somebody: "the former centre back". */
const mostWords = 4

/**
 * "Orlo, of the harbour chambers, says a promise binds. "…," the barrister said": whoever surely spoke right
 * before, at most one sentence ago and in the paragraph before, where nobody else is named since, and the article
 * tells neither of another by that noun nor of one without a name ("a barrister"). Not by nouns of a family or of
 * roles in a crime or a court, which tell of another than who spoke, nor by those of bodies ("the developer"), and by
 * that of an office which everybody knows ("the mayor") only where he is introduced by it. null where it is not that
 * plain, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function takenUpByNoun(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { draft, sourcePhrases: phrases, sourceWords, named } = o
  if (!phrases || sourceKinds[o.kind] !== 'person' || o.isNested || named.size > 0) return null
  if (draft.source.length !== 1 || sourceWords.length > mostWords) return null
  const noun = sourceWords.at(-1)!
  if (!phrases.people.has(noun) || phrases.ofAnother.has(noun)) return null
  if (sourceWords.some((word) => phrases.prepositions.has(word))) return null
  const last = lastSpeaker(o)
  if (!last || !candidates.includes(last) || isTold(o, last, noun)) return null
  if (isToldOfOtherSex(o, last)) return null
  return phrases.ofOneAlone.has(noun) && !isIntroducedBy(last, noun) ? null : last
}

function lastSpeaker({ spoken, table, from, draft }: Occasion): EntityFacts | null {
  const [last] = spoken
  if (!last?.entity || !last.isSure || last.block < draft.block - 1) return null
  if (sentencesBetween(table.sentences, last.end, from) > 0) return null
  const speaker = table.facts.find(({ entity }) => entity === last.entity)
  if (!speaker?.isPerson) return null
  const isAlone = peopleBetween(table, last.end, from).every(({ facts }) => facts === speaker)
  return isAlone ? speaker : null
}

const isIntroducedBy = ({ introduction }: EntityFacts, noun: string): boolean =>
  introduction.split(' ').includes(noun)

/** Whether another is introduced by the noun, or one without a name told of. */
function isTold(o: Occasion, last: EntityFacts, noun: string): boolean {
  const { table, from } = o
  if (standsInHeadline(o, noun) && !isIntroducedBy(last, noun)) return true
  const isOther = (facts: EntityFacts) =>
    facts !== last && facts.isPerson && isIntroducedBy(facts, noun)
  if (table.facts.some(isOther)) return true
  return firstTold(o, noun) <= from
}

/**
 * "Goalkeeper blames the moon": a headline leaves the article out, and may tell of another; "Republican senator" is
 * told by the noun behind.
 */
function standsInHeadline({ findWords, text, sourcePhrases }: Occasion, noun: string): boolean {
  const end = findWords().get(noun)?.[0]?.end ?? Infinity
  if (end >= text.indexOf('\n')) return false
  const [next = ''] = foldedWords(text.slice(end, end + reach).trim())
  return !sourcePhrases!.people.has(next)
}

/** Words between an article and its noun, and UTF-16 units that hold them. */
const describing = '(?:[\\w-]+\\s){0,3}?'
const reach = 160

/** Where one without a name is first told of by a noun, once for an article and noun. */
const knownPlaces = onceFor((_: Occasion['table']) => new Map<string, number>())

/** The offset behind the first "a barrister" of the article; Infinity without one. */
function firstTold(o: Occasion, noun: string): number {
  const known = knownPlaces(o.table)
  let first = known.get(noun)
  if (first === undefined) known.set(noun, (first = findFirstTold(o, noun)))
  return first
}

function findFirstTold(
  { text, offices, sourcePhrases, findWords }: Occasion,
  noun: string,
): number {
  const articles = [...sourcePhrases!.articles].filter((word) => word !== sourcePhrases!.definite)
  const one = [...articles, ...(offices?.tellOfAnother ?? [])].join('|')
  const phrase = new RegExp(`\\b(?:${one})\\s${describing}${noun}$`)
  const place = findWords()
    .get(noun)
    ?.find(({ start, end }) => phrase.test(fold(text.slice(Math.max(0, start - reach), end))))
  return place?.end ?? Infinity
}
