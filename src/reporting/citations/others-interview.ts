/** Interviews of the outlet that a citation names, but with somebody else. */
import type { Overlap } from '../index/overlap.ts'
import { wordsOf } from '../terms/terms.ts'
import type { Context } from './citation-context.ts'
import type { Question } from './question.ts'

/** So many words that names do not hold tell an interview though it does not name who speaks. */
const leastWordsSaid = 2

/**
 * Whether a report that names nobody who speaks in the text has hardly a word of it either. In
 * another script neither can be told. `title`: of the report.
 */
export function isOthersInterview(
  { citation: { kind, speakers = [], entities } }: Question,
  { names, words, numbers }: Overlap,
  title: string,
  { isInScript, nameOfEntity }: Pick<Context, 'isInScript' | 'nameOfEntity'>,
): boolean {
  if (kind !== 'interview' || speakers.length === 0 || !isInScript(title)) return false
  const named = [...entities.map((id) => nameOfEntity.get(id) ?? ''), ...names.map(nameOf)]
  const inNames = new Set(named.flatMap((name) => wordsOf(name)))
  const said = words.filter((word) => !inNames.has(word))
  return said.length < leastWordsSaid && numbers.length === 0
}

const nameOf = ({ name }: { name: string }): string => name
