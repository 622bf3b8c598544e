import { once } from '../../../../text/once.ts'
import { contentWithin, type ContentKind } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { cueAdjectives } from '../lexicon/cue-adjectives.ts'
import { readGoverned, type Governed } from '../phrases/governed.ts'
import { isPronoun } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { readGovernment } from './noun-reports.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { findSubject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

const getAdjectives = once(() => readGoverned(cueAdjectives))
const copulas = wordSet('become feel seem remain sound appear get grow look')

/** Reports by an adjective: "is sure that …", "were worried about …", "seems unwilling to …". */
export function findAdjectiveReports({ items, sentences }: ParsedBlock): CueReport[] {
  return sentences.flatMap((sentence, number) => {
    const reports: CueReport[] = []
    for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
      const governed = items[i]!.kind === 'word' ? getAdjectives().get(items[i]!.text) : undefined
      const report = governed && readAdjective(items, i, sentence, governed)
      if (report) reports.push({ sentence: number, ...report })
    }
    return reports
  })
}

function readAdjective(
  items: readonly Item[],
  i: number,
  { from, to }: Stretch,
  governed: Governed,
): Omit<CueReport, 'sentence'> | null {
  const verb = copulaBefore(items, i, from)
  if (verb < 0) return null
  const first = withAuxiliaries(items, verb, from)
  const source = findSubject(items, first, from)
  if (!source || (source.kind === 'pronoun' && nobody.has(items[source.from]!.text))) return null
  const after = readGovernment(items, i, to, governed) ?? readBareClause(items, i + 1, to, governed)
  if (!after) return null
  const content = contentWithin(items, { from: after.from, to }, after.kind, verb)
  if (content.to <= content.from) return null
  const cue = { from: first, to: after.cueTo }
  return { cue, source, content: [content], stance: 'neutral', manner: 'adjective' }
}

const nobody = new Set(['it', 'there'])

/** "100 percent certain" */
const degrees = wordSet('percent per cent %')

/** The verb between subject and adjective; -1 where another stands there. */
function copulaBefore(items: readonly Item[], adjective: number, low: number): number {
  let i = adjective - 1
  while (
    i > low &&
    ((items[i]!.word.bits & (is.adverb | is.negation | is.number)) !== 0 ||
      degrees.has(items[i]!.text))
  )
    i--
  const { text, word } = items[i]!
  const isCopula =
    (word.bits & is.be) !== 0 ||
    copulas.has(word.lemma) ||
    (text === "'s" && isPronoun(items[i - 1]))
  return isCopula ? i : -1
}

function withAuxiliaries(items: readonly Item[], verb: number, low: number): number {
  const auxiliary = is.have | is.modal | is.be | is.adverb | is.negation | is.to
  let i = verb
  while (
    i > low &&
    (items[i - 1]!.word.bits & auxiliary) !== 0 &&
    (items[i - 1]!.word.bits & is.determiner) === 0
  )
    i--
  return i
}

/** "is sure the wells are dry", "is not sure whether they are", "is concerned “they are dry”". */
function readBareClause(
  items: readonly Item[],
  from: number,
  to: number,
  { takes }: Governed,
): { kind: ContentKind; from: number; cueTo: number } | null {
  const first = items[from]
  if (!takes.includes('s') || !first || from >= to) return null
  if (first.kind === 'quote' && !isNominal(items[from + 1]))
    return { kind: 'quote', from, cueTo: from }
  const opens =
    isPronoun(first) ||
    first.capital ||
    first.text === 'whether' ||
    (first.word.bits & (is.determiner | is.possessive)) !== 0
  return opens && hasFiniteVerb(items, from, Math.min(to, from + 9))
    ? { kind: 'clause', from, cueTo: from }
    : null
}
