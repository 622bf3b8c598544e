import { once } from '../../../../text/once.ts'
import { contentWithin } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { cueAdjectives } from '../lexicon/cue-adjectives.ts'
import { readGoverned } from '../phrases/governed.ts'
import { isPronoun } from '../phrases/item-kinds.ts'
import { is } from '../lexicon/word-kinds.ts'
import { readGovernment } from './noun-reports.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import { findSubject } from '../subjects/subject.ts'

const getAdjectives = once(() => readGoverned(cueAdjectives))
const copulas = new Set([
  'become',
  'feel',
  'seem',
  'remain',
  'sound',
  'appear',
  'get',
  'grow',
  'look',
])

/** Reports by an adjective: "is sure that …", "were worried about …", "seems unwilling to …". */
export function findAdjectiveReports({ items, sentences }: ParsedBlock): CueReport[] {
  const reports: CueReport[] = []
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from + 1; i < to - 1; i++) {
      const governed = items[i]!.kind === 'word' ? getAdjectives().get(items[i]!.text) : undefined
      if (!governed) continue
      let verb = i - 1
      while (verb > from && (items[verb]!.word.bits & (is.adverb | is.negation)) !== 0) verb--
      const copula = items[verb]!
      if (
        (copula.word.bits & is.be) === 0 &&
        !copulas.has(copula.word.lemma) &&
        !(copula.text === "'s" && isPronoun(items[verb - 1]))
      )
        continue
      let first = verb
      while (
        first > from &&
        (items[first - 1]!.word.bits &
          (is.have | is.modal | is.be | is.adverb | is.negation | is.to)) !==
          0 &&
        (items[first - 1]!.word.bits & is.determiner) === 0
      )
        first--
      const subject = findSubject(items, first, from)
      if (
        !subject ||
        (subject.kind === 'pronoun' && ['it', 'there'].includes(items[subject.from]!.text))
      )
        continue
      const bare =
        governed.takes.includes('s') &&
        hasFiniteVerb(items, i + 1, Math.min(to, i + 10)) &&
        (isPronoun(items[i + 1]) || items[i + 1]!.capital)
          ? { kind: 'clause' as const, from: i + 1, cueTo: i + 1 }
          : null
      const after = readGovernment(items, i, to, governed) ?? bare
      if (!after) continue
      const content = contentWithin(items, { from: after.from, to }, after.kind, verb)
      if (content.to > content.from)
        reports.push({
          sentence,
          cue: { from: first, to: after.cueTo },
          source: subject,
          content: [content],
          stance: 'neutral',
          manner: 'adjective',
        })
    }
  })
  return reports
}
