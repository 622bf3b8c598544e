import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { fold } from '../../../../text/fold.ts'
import { besideName, besidePerson } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentenceBefore } from '../sentences-since.ts'
import { isOwner, isPersonNoun, type WordsBefore, wordsBefore } from './owner.ts'

/**
 * "The biographer of the painter Tavin Orlo", "an aide to Judge Orlo", "the clinic treating Orlo", "the man who
 * robbed Orlo": the name tells whose biographer speaks. So may that of "a lawyer for the accused, Tavin Orlo".
 * False in languages that do not tell how sources name their speakers.
 */
export function isOfAnother(o: Occasion, facts: EntityFacts): boolean {
  const beside = besidePerson(o, facts)
  if (!beside) return false
  const { phrases } = beside
  if (isOwner(wordsBefore(beside.before), phrases) || hasFollowers(beside.after, phrases))
    return true
  const more = missedBefore(o)
  return more !== null && isOwner(wordsBefore(more + beside.before), phrases)
}

/**
 * "The opposition in the Assembly", "Tavin Orlo at Norrvik Research": a body that tells only where somebody speaks.
 * Not "researchers at Norrvik University", for whom it stands.
 */
export function isWhereSomebodySpeaks(
  { draft, named, text, sourcePhrases }: Occasion,
  facts: EntityFacts,
): boolean {
  const mention = named.get(facts)
  const [source] = draft.source
  if (!sourcePhrases || facts.isPerson || !mention || !source) return false
  const words = wordsBefore(besideName(source, mention, text).before)
  const link = words.length - (sourcePhrases.articles.has(words.at(-1)?.folded ?? '') ? 2 : 1)
  if (link < 1 || !sourcePhrases.owners.where.has(words[link]!.folded)) return false
  const heads = words.slice(0, link)
  return (
    sourcePhrases.owners.opposed.has(heads.at(-1)!.folded) || isPersonsName(heads, sourcePhrases)
  )
}

/** "Tavin Orlo" and no more, of whom nothing else knows. */
const isPersonsName = (words: WordsBefore, phrases: SourcePhrases): boolean =>
  words.length === 2 &&
  words.every(
    ({ raw, folded }) =>
      /^\p{Lu}\p{Ll}+$/u.test(raw) && !isPersonNoun(folded, phrases) && !phrases.works.has(folded),
  )

/** " Fans", " Supporters" in a title: several whom the name tells. */
const hasFollowers = (after: string, { people, several }: SourcePhrases): boolean => {
  const [, noun] = /^ (\p{Lu}\p{Ll}+)$/u.exec(after) ?? []
  return noun !== undefined && people.has(fold(noun)) && several.test(fold(noun))
}

/** What stands between the beginning of a clause and a source that the rules began too late; null for none. */
function missedBefore({ draft, text, table, sourcePhrases }: Occasion): string | null {
  const [source] = draft.source
  const [cue] = draft.cue
  if (!source || !cue || cue.start < source.start) return null
  const { end: sentence } = sentenceBefore(table.sentences, source.start)
  const missed = text.slice(sentence, source.start)
  if (/[\p{P}\n]/u.test(missed.replaceAll(/(?<=\p{L})['’-](?=\p{L})/gu, ''))) return null
  const words = wordsBefore(missed)
  return opensPhrase(words, sourcePhrases!) ? missed : null
}

/** "The driver of the car that …", "Detectives hunting …": a phrase for somebody, from its beginning on. */
const opensPhrase = ([first]: WordsBefore, { articles, people, owners }: SourcePhrases) =>
  first !== undefined &&
  [articles, people, owners.related, owners.bodies].some((words) => words.has(first.folded))
