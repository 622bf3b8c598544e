/** Whether the words of a source before a name in it tell that the one named is only whose people or body speaks. */
import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { foldedWords } from '../../../../text/fold.ts'

/** Words in order; those with a comma behind them end a part. */
export type WordsBefore = readonly { raw: string; folded: string }[]

/** The words before a name, a comma as a word by itself. */
export const wordsBefore = (before: string): WordsBefore =>
  (before.match(/,|[^\s,]+/g) ?? []).map((raw) => ({
    raw,
    folded: raw === ',' ? raw : foldedWords(raw).join('-'),
  }))

/**
 * "The biographer of the painter ", "the clinic treating ", "the man who robbed ", "a lawyer for the accused, ".
 * Not "the owner of the Feathers ", "Minister of Justice ", who may be the one named.
 */
export function isOwner(words: WordsBefore, phrases: SourcePhrases): boolean {
  const comma = words.findLastIndex(({ raw }) => raw === ',')
  const part = words.slice(comma + 1)
  if (comma > 0 && part.every(({ folded }) => tellsNoRole(folded, phrases)))
    return endsWithKnown(words.slice(0, comma), phrases)
  return isOwnerIn(part, phrases)
}

/** "Mr", "the 19-year-old" */
const tellsNoRole = (word: string, { articles, titles, owners }: SourcePhrases): boolean =>
  articles.has(word) || titles.has(word) || owners.age.test(word)

function isOwnerIn(part: WordsBefore, phrases: SourcePhrases): boolean {
  const { prepositions, owners, people } = phrases
  const words = part.map(({ folded }) => folded)
  const link = words.findLastIndex((word) => prepositions.has(word) || owners.links.has(word))
  const doing = words.findLastIndex((word) => owners.doing.has(word))
  const head = words[doing - 1] ?? ''
  if (
    doing > link &&
    (people.has(head) || isRelated(head, phrases)) &&
    !owners.won.has(words[doing + 1] ?? '')
  )
    return true
  if (isInClause(words, phrases)) return true
  if (link < 1) return false
  if (words[link] === phrases.by) return isDoneToPeople(words.slice(0, link), phrases)
  return owners.links.has(words[link]!) && isOwnerBehind(part, link, phrases)
}

/** "the man who robbed ", not "the man who is known as " */
function isInClause(words: readonly string[], phrases: SourcePhrases): boolean {
  const { relatives, naming } = phrases.owners
  const opens = words.findLastIndex((word) => relatives.has(word))
  if (opens < 1 || naming.has(words.at(-1)!)) return false
  return words.slice(opens + 1).some((word) => !mayStandBeforeName(word, phrases))
}

/** "the company owned by ", not "a memo written by " */
const isDoneToPeople = (words: readonly string[], phrases: SourcePhrases): boolean => {
  const head = words.at(-2) ?? ''
  return (
    phrases.owners.done.test(words.at(-1)!) &&
    (phrases.people.has(head) || isRelated(head, phrases))
  )
}

/** What stands between the link and the name decides: "of the opposition leader ", not "of the Feathers ". */
function isOwnerBehind(part: WordsBefore, link: number, phrases: SourcePhrases): boolean {
  const { owners, works, completedFurther } = phrases
  const head = part[link - 1]!.folded
  const tail = part.slice(link + 1)
  const words = tail.map(({ folded }) => folded)
  if (works.has(head) || words.includes(owners.joins)) return false
  if (words.length === 0) return true
  if (owners.blamed.has(head) && owners.deed.test(words[0]!)) return true
  const isOfMatter = [...completedFurther.values()].some((nouns) => nouns.has(head))
  if (isOfMatter && words.length === 1 && owners.matters.has(words[0]!)) return false
  const isCalled = isPerson(tail, phrases)
  const isPlain = words.every((word) => mayStandBeforeName(word, phrases))
  if (
    isPlain &&
    (isCalled || words.some((word) => owners.states.has(word) || owners.age.test(word)))
  )
    return true
  return isCalled && isRelated(head, phrases)
}

/** "A lawyer for the accused": who is named behind a comma may be either. */
function endsWithKnown(part: WordsBefore, phrases: SourcePhrases): boolean {
  const { prepositions, owners } = phrases
  const link = part.findLastIndex(
    ({ folded }) =>
      prepositions.has(folded) || owners.links.has(folded) || owners.doing.has(folded),
  )
  if (link < 1 || part.some(({ raw }) => raw === ',')) return false
  const { folded } = part[link]!
  const head = part[link - 1]!
  // "Press Secretary to the Governor, Mrs Orlo", "a spokesman for the mayor, Orlo": told of the one named
  if (phrases.spokesmen.has(head.folded) || (/^\p{Lu}/u.test(head.raw) && link > 1)) return false
  const tail = part.slice(link + 1)
  return (
    (owners.links.has(folded) || owners.doing.has(folded)) &&
    owners.known.has(tail[0]?.folded ?? '') &&
    isPerson(tail, phrases)
  )
}

/** "the painter", "Professor", "the President", not "the Economist", "Women": one person at the end of words. */
function isPerson(words: WordsBefore, phrases: SourcePhrases): boolean {
  const last = words.at(-1)!
  if (phrases.ofOneAlone.has(last.folded) || phrases.titles.has(last.folded)) return true
  if (!isPersonNoun(last.folded, phrases) || phrases.several.test(last.folded)) return false
  return !/^\p{Lu}/u.test(last.raw) || !phrases.articles.has(words.at(-2)?.folded ?? '')
}

/** "minister", "biographer", "conductor" */
export const isPersonNoun = (word: string, { people, ofAnother, owners }: SourcePhrases): boolean =>
  people.has(word) || ofAnother.has(word) || owners.related.has(word) || owners.calling.test(word)

const mayStandBeforeName = (word: string, phrases: SourcePhrases): boolean =>
  phrases.articles.has(word) ||
  phrases.owners.known.has(word) ||
  phrases.owners.states.has(word) ||
  phrases.owners.age.test(word) ||
  phrases.titles.has(word) ||
  phrases.ofOneAlone.has(word) ||
  isPersonNoun(word, phrases)

/** Whether a noun, or the one of which it is several, is of those that stand to somebody. */
function isRelated(noun: string, { ofAnother, owners }: SourcePhrases): boolean {
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')]
  return forms.some(
    (form) => ofAnother.has(form) || owners.related.has(form) || owners.bodies.has(form),
  )
}
