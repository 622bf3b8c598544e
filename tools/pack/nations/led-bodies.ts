/** A body of a state whose leader packs/people knows, with the office and the words for it. */
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { compareText } from '../../../src/model/compare-text.ts'

export interface LedBody {
  record: EntityRecord
  /** title and country of the office, as packs/people has them */
  title: string
  country: string
  /** of a man and behind a bar of a woman; French is null where the table of people has the words */
  words: { ar: string; en: string; fr: string | null }
}

/** One line of heads.tsv. */
export const toHeadLine = ({ record, title, country, words }: LedBody): string =>
  [record.id, title, country, words.ar, words.en, words.fr ?? ''].join('\t')

/** By the ids of their records. */
export const inOrder = (bodies: Iterable<LedBody>): LedBody[] =>
  [...bodies].sort((a, b) => compareText(a.record.id, b.record.id))
