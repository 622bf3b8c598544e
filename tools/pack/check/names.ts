import { everydayNouns } from '../../../src/languages/ar/names/everyday.ts'
import { foldedSet } from '../../../src/languages/word-sets.ts'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import { isAcronym } from '../../../src/knowledge/gazetteer/case-rules.ts'
import { fold } from '../../../src/text/fold.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from './fields.ts'
import type { Report } from './finding.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'

/**
 * Names that would light up words which are not names. Labels may be common words (a magazine is
 * called what it is called); aliases may not.
 */
export function checkNamesOf(record: EntityRecord, report: Report): void {
  const labels = namesIn(record.labels)
  const aliases = namesIn(record.aliases)
  const hints = namesIn(record.hints)
  const labelled = new Set(labels.map((name) => fold(name)))
  for (const name of [...labels, ...aliases, ...hints]) {
    const fault = findShapeFault(name)
    if (fault) report(`the name "${name}" ${fault}`)
  }
  if (record.type === 'LOC') {
    for (const name of labels.filter((label) => isShouted.test(label)))
      report(`the place's label "${name}" is all in capitals: write it as papers do`)
  } else {
    for (const name of [...labels, ...aliases]) {
      const word = findWordBehindParticle(name)
      if (word) report(`the name "${name}" behind a particle is the everyday word "${word}"`)
    }
  }
  for (const name of labels)
    if (isCommonWord(name) && !isAcronym(name))
      report(`the label "${name}" is a common word: it links only with evidence`, 'warning')
  for (const name of aliases) {
    const fault = labelled.has(fold(name)) ? null : findAliasFault(name)
    if (fault) report(`the alias "${name}" is ${fault}`)
  }
  const shown = new Set([...labels, ...aliases].map((name) => fold(name)))
  for (const hint of hints)
    if (shown.has(fold(hint)))
      report(`the hint "${hint}" is also a label or an alias, so it would be shown as a name`)
}

/** Capitals alone, in more letters than those of an abbreviation. */
const isShouted = /^[A-Z][A-Z .'-]{4,}$/

function namesIn(names: unknown): string[] {
  return isObject(names) ? Object.values(names).flat().filter(isText) : []
}

const isLowerCaseWord = (name: string) => /^[a-z\u00df-\u00f6\u00f8-\u00ff]+$/.test(name)

/** Why an alias would light up words that are not names; null when it would not. */
export function findAliasFault(name: string): string | null {
  if (isAcronym(name)) return null
  if (isCommonWord(name)) return 'a common word: leave it out, or make it a hint'
  return isLowerCaseWord(name)
    ? 'one lower-case word, as in running text: write it with its capital, or make it a hint'
    : null
}

const everyday = foldedSet(everydayNouns)

/**
 * The everyday word that a particle makes of an Arabic name of one word («فيات» of «وفيات»), which
 * would light up in every text; null where none does. Places are asked for more before they do.
 */
const findWordBehindParticle = (name: string): string | null =>
  [...'وفبلك'].map((particle) => particle + fold(name)).find((word) => everyday.has(word)) ?? null

/** Why a text can be no name at all; null when it can. */
export function findShapeFault(name: string): string | null {
  const words = fold(name).split(' ').filter(Boolean)
  if (words.length === 0) return 'has no letter or digit'
  if (words.length > 12) return 'has more than 12 words'
  if (words.join('').length < 2) return 'is a single letter or digit'
  return /^[0-9 ]+$/.test(words.join(' ')) && !/[^0-9\s]/.test(name) ? 'is a bare number' : null
}
