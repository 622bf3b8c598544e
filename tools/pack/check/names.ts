import { isCommonWord } from '../../../src/knowledge/common-words/index.ts'
import { isAcronym } from '../../../src/knowledge/gazetteer/case-rules.ts'
import { fold } from '../../../src/text/fold.ts'
import { isObject, isText } from './fields.ts'
import type { Report } from './finding.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'

/** Names that would light up words which are no names. Labels may be common words (a magazine is called what it is called); aliases may not. */
export function checkNamesOf(record: EntityRecord, report: Report): void {
  const labels = namesIn(record.labels), aliases = namesIn(record.aliases), hints = namesIn(record.hints)
  const labelled = new Set(labels.map((name) => fold(name)))
  for (const name of [...labels, ...aliases, ...hints]) checkShape(name, report)
  for (const name of labels) if (isCommonWord(name) && !isAcronym(name)) report(`the label "${name}" is a common word: it links only with evidence`, 'warning')
  for (const name of aliases) {
    if (labelled.has(fold(name)) || isAcronym(name)) continue
    if (isCommonWord(name)) report(`the alias "${name}" is a common word: leave it out, or make it a hint`)
    else if (isLowerCaseWord(name)) report(`the alias "${name}" is one lower-case word, as in running text: write it with its capital, or make it a hint`)
  }
  const shown = new Set([...labels, ...aliases].map((name) => fold(name)))
  for (const hint of hints) if (shown.has(fold(hint))) report(`the hint "${hint}" is also a label or an alias, so it would be shown as a name`)
}

function namesIn(names: unknown): string[] {
  return isObject(names) ? Object.values(names).flat().filter(isText) : []
}

const isLowerCaseWord = (name: string) => /^[a-z\u00df-\u00f6\u00f8-\u00ff]+$/.test(name)

function checkShape(name: string, report: Report): void {
  const words = fold(name).split(' ').filter(Boolean)
  if (words.length === 0) report(`the name "${name}" has no letter or digit`)
  else if (words.length > 12) report(`the name "${name}" has more than 12 words`)
  else if (words.join('').length < 2) report(`the name "${name}" is a single letter or digit`)
  else if (/^[0-9 ]+$/.test(words.join(' ')) && !/[^0-9\s]/.test(name)) report(`the name "${name}" is a bare number`)
}
