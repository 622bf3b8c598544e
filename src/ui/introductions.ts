/** How an article introduces a person, held against what the packs say of him or her. */
import type { Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { EntityRecord } from '../model/knowledge.ts'
import { splitFacts } from './lookups.ts'
import { quoteSpans } from './quote.ts'
import { attachedArticle, endings, slightWords, turningWords } from './strings/office-words.ts'

/** One form of a text's letters: without case, marks and the two ways to write an ending. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(...endings)

const turning = new Set(plain(turningWords).split(' '))
const slight = new Set(plain(slightWords).split(' '))

/** The telling words of a text, in one form. */
const wordsOf = (text: string): string[] =>
  (plain(text.replace(/[’']s\b/g, '')).match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .map((word) => word.replace(attachedArticle, ''))
    .filter((word) => !slight.has(word))

/** Whether two descriptions say the same office: one may say more of it, but nothing that turns it. */
function sayTheSame(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const beyond = (from: Set<string>, known: Set<string>) =>
    [...from].filter((word) => !known.has(word))
  const [more, less] = [beyond(a, b), beyond(b, a)]
  return (
    (more.length === 0 || less.length === 0) &&
    ![...more, ...less].some((word) => turning.has(word))
  )
}

/** The day of a record: of the fact that says its description, else of its newest fact. */
export function getRecordDate(record: EntityRecord, lang: string): string | null {
  const { described, facts } = splitFacts(record, lang)
  return (described ?? facts[0])?.date ?? null
}

/**
 * Whether the article introduces a person otherwise than the record describes him or her. Only texts
 * of one language are held against each other.
 */
export function isIntroducedOtherwise(
  { document }: Apparatus,
  { type, introduction }: Entity,
  record: EntityRecord,
): boolean {
  const described = record.descriptions[document.lang]
  if (type !== 'PER' || !introduction || !described) return false
  return !sayTheSame(quoteSpans(document.text, [introduction]), described)
}
