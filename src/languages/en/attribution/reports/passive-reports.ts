import { contentWithin } from '../phrases/content.ts'
import { isTime } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../subjects/stretch.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'

/**
 * Verbs that tell of others' words in the passive: "is said to", "is expected to", "was accused
 * of", "is known as".
 */
const hearsay = new Set([
  'say',
  'expect',
  'report',
  'allege',
  'believe',
  'think',
  'consider',
  'know',
  'describe',
  'call',
  'label',
  'dub',
  'view',
  'see',
  'regard',
  'suspect',
  'accuse',
  'blame',
  'criticize',
  'criticise',
  'praise',
  'rate',
  'deem',
  'estimate',
  'understand',
  'predict',
  'project',
  'announce',
  'credit',
  'define',
  'treat',
  'fault',
  'depict',
  'portray',
  'claim',
  'rumor',
  'rumour',
  'brand',
  'cast',
  'hail',
])
/** in the passive with "by", words of judgement too */
const judged = new Set(['endorse', 'condemn', 'denounce', 'mock', 'welcome', 'dismiss'])
const toward = new Set(['to', 'as', 'of', 'for', 'with', 'that'])

/**
 * "X is said to have left", "X was accused of theft", "the plan was first reported by the paper".
 */
export function readPassive(
  { items }: ParsedBlock,
  group: VerbGroup,
  sentence: Stretch,
  number: number,
): CueReport | null {
  const { main, kind, from } = group
  const verb = items[main]!
  const cue = verb.word.cues[0]!
  if (kind !== 'finite') return null
  const subject = findSubject(items, from, sentence.from)
  const report = (source: Subject | null, content: Stretch[], cueTo: number): CueReport => ({
    sentence: number,
    cue: { from, to: cueTo },
    source,
    content,
    stance: cue.stance,
    manner: source ? 'by' : 'passive',
    weak: source !== null && !hearsay.has(verb.word.lemma) && !judged.has(verb.word.lemma),
  })
  const by = findBy(items, main + 1, sentence.to)
  if (by > 0) {
    const end = nounPhraseEnd(items, by + 1, sentence.to)
    if (end > by + 1 && subject && subject.kind === 'phrase')
      return report(
        { from: by + 1, to: end, headTo: end, kind: 'phrase' },
        [{ from: subject.from, to: subject.to }],
        main + 1,
      )
    return null
  }
  const next = items[main + 1]
  if (next && isTime(next)) return null
  if (!hearsay.has(verb.word.lemma) || !next || main + 1 >= sentence.to) return null
  const opens =
    next.kind === 'word' &&
    (toward.has(next.text) ||
      isNominal(next) ||
      (next.word.bits & (is.determiner | is.adverb)) !== 0)
  if (!opens && next.kind !== 'quote') return null
  const { to } = contentWithin(items, { from: main + 1, to: sentence.to }, 'infinitive', main)
  if (to <= main + 1) return null
  const preposition =
    next.text === 'of' || next.text === 'for' || next.text === 'as' || next.text === 'with'
  const rest = { from: preposition ? main + 2 : main + 1, to }
  if (rest.to <= rest.from) return null
  return report(
    null,
    subject && subject.kind === 'phrase' ? [{ from: subject.from, to: subject.to }, rest] : [rest],
    preposition ? main + 2 : main + 1,
  )
}

function findBy(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 2); i++)
    if (items[i]!.text === 'by')
      return isNominal(items[i + 1]) ||
        (items[i + 1]?.word.bits ?? 0) & (is.determiner | is.possessive | is.object)
        ? i
        : -1
  return -1
}
