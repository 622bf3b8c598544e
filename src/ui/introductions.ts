/** How an article introduces a person, held against what the packs say of him or her. */
import type { Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { EntityRecord } from '../model/knowledge.ts'
import { splitFacts } from './lookups.ts'
import { quoteSpans } from './quote.ts'

/** One form of a text's letters: without case, marks and the two ways to write an Arabic ending. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ى', 'ي')

/** Words that change what an office is: with one of them more it is another. */
const turning = new Set(
  plain(
    'former formerly ex late acting deputy vice interim designate elect until since سابق سابقا سابقة أسبق نائب نائبة حتى راحل راحلة مكلف مؤقت منتخب منتخبة',
  ).split(' '),
)

/** Words that say nothing of an office. */
const slight = new Set(
  plain('of the and for who was has had its his her في من على إلى عن وهو وهي الذي التي').split(' '),
)

/** The telling words of a text, in one form. */
const wordsOf = (text: string): string[] =>
  (plain(text.replace(/[’']s\b/g, '')).match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .map((word) => word.replace(/^(?:وال|بال|لل|ال)(?=.{3})/, ''))
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
