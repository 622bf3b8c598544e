import { contentWithin } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isTime, isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'
import { wordSet } from '../../../word-sets.ts'

/**
 * Verbs that tell of others' words in the passive: "is said to", "is expected to", "was accused
 * of", "is known as".
 */
const hearsay = wordSet(`
  say expect report allege believe think consider know describe call label dub view see regard
  suspect accuse blame criticize criticise praise rate deem estimate understand predict project
  announce credit define treat fault depict portray claim rumor rumour brand cast hail revile
`)
/** in the passive with "by", words of judgement too */
const judged = new Set(['endorse', 'condemn', 'denounce', 'mock', 'welcome', 'dismiss'])
/** Prepositions that belong to the cue, and all words that lead to what is told. */
const leading = new Set(['as', 'of', 'for', 'with'])
const toward = new Set([...leading, 'to', 'that'])

/**
 * "X is said to have left", "X was accused of theft", "the plan was first reported by the paper".
 */
export function readPassive(
  { items }: ParsedBlock,
  { from, main, kind }: VerbGroup,
  sentence: Stretch,
  number: number,
): CueReport | null {
  if (kind !== 'finite') return null
  const { lemma, cues } = items[main]!.word
  const subject = findSubject(items, from, sentence.from)
  const what = subject?.kind === 'phrase' ? { from: subject.from, to: subject.to } : null
  const found = readTold(items, main, sentence.to)
  if (!found || (found.isBy && !what && !found.rest)) return null
  const { source, rest, isBy } = found
  return {
    sentence: number,
    cue: { from, to: rest && !isBy ? rest.from : main + 1 },
    source,
    content: [what, rest].filter((stretch) => stretch !== null),
    stance: cues[0]!.stance,
    manner: source ? 'by' : 'passive',
    weak: source !== null && !hearsay.has(lemma) && !judged.has(lemma),
  }
}

/**
 * "a visitor hailed as a hero by some", "the vote deemed illegal by the council": a participle,
 * though it might be a past, since it has no object.
 */
export function describesNoun(
  items: readonly Item[],
  { from, main }: VerbGroup,
  to: number,
): boolean {
  const { forms, lemma } = items[main]!.word
  const next = items[main + 1]
  if (from !== main || (forms & form.participle) === 0 || !next || !hearsay.has(lemma)) return false
  const isJudged = isJudgement(next) && items[main + 2]?.text === 'by'
  return (
    (next.text === 'as' || isJudged) &&
    isNominal(items[from - 1]) &&
    findAgentBehind(items, { from: main + 1, to }) > 0
  )
}

/** "illegal", not "Friday". */
const isJudgement = (item: Item): boolean =>
  !item.capital && item.kind === 'word' && item.word.bits === 0 && isNominal(item)

/** "the losses reported by the bank": with its "by" alone. */
export function readReduced(
  { items }: ParsedBlock,
  { from, main }: VerbGroup,
  sentence: Stretch,
  number: number,
): CueReport | null {
  const subject = findSubject(items, from, sentence.from)
  const { lemma, cues } = items[main]!.word
  if (!hearsay.has(lemma) || subject?.kind !== 'phrase' || !isNominal(items[from - 1])) return null
  const found = readTold(items, main, sentence.to)
  if (!found?.source) return null
  const { source, rest } = found
  const what = { from: subject.from, to: subject.to }
  return {
    sentence: number,
    cue: { from, to: main + 1 },
    source,
    content: rest ? [what, rest] : [what],
    stance: cues[0]!.stance,
    manner: 'by',
  }
}

/** Who says it, by the "by" that the passive has, and what else is told. */
interface Told {
  source: Subject | null
  rest: Stretch | null
}

/** `isBy`: a "by" of whoever says it stands right behind the verb's own words. */
function readTold(
  items: readonly Item[],
  main: number,
  to: number,
): (Told & { isBy: boolean }) | null {
  const by = findBy(items, main + 1, to)
  const isBy = by > 0
  const told = isBy ? readAgent(items, by + 1, to) : readHearsay(items, main, to)
  // "deemed illegal by the council"
  const judgement =
    by === main + 2 && isJudgement(items[main + 1]!) ? { from: main + 1, to: by } : null
  return told && { ...told, rest: told.rest ?? judgement, isBy }
}

/** "by many", "by others" too. */
const agentEnd = (items: readonly Item[], from: number, to: number): number => {
  const end = nounPhraseEnd(items, from, to)
  return end === from && counting.has(items[from]!.text) ? from + 1 : end
}

const counting = wordSet('many some most several few all both others')

function readAgent(items: readonly Item[], from: number, to: number): Told | null {
  const end = agentEnd(items, from, to)
  if (end <= from) return null
  const source: Subject = { from, to: end, headTo: end, kind: 'phrase' }
  // "is regarded by many as a hero"
  const isAs = end + 1 < to && items[end]!.text === 'as' && !hasFiniteVerb(items, end + 1, to)
  const rest = isAs ? contentWithin(items, { from: end, to }, 'infinitive', from) : null
  return { source, rest }
}

/** "is said to have left", "was called a thief", "was accused of theft": behind its preposition. */
function readHearsay(items: readonly Item[], main: number, to: number): Told | null {
  const next = items[main + 1]
  if (!next || main + 1 >= to || isTime(next) || !hearsay.has(items[main]!.word.lemma)) return null
  const opens =
    next.kind === 'quote' ||
    (next.kind === 'word' &&
      (toward.has(next.text) ||
        isNominal(next) ||
        (next.word.bits & (is.determiner | is.adverb)) !== 0))
  if (!opens) return null
  const words = contentWithin(items, { from: main + 1, to }, 'infinitive', main)
  const rest = { from: leading.has(next.text) ? main + 2 : main + 1, to: words.to }
  if (rest.to <= rest.from) return null
  const by = next.text === 'to' ? -1 : findAgentBehind(items, rest)
  return by < 0
    ? { source: null, rest }
    : { source: readAgent(items, by + 1, to)!.source, rest: { ...rest, to: by } }
}

/** "was hailed as a hero | by the farmers": the "by" of whoever says so; -1 where none is named. */
function findAgentBehind(items: readonly Item[], { from, to }: Stretch): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (isVerbHere(items, i)) return -1
    if (items[i]!.text === 'by')
      return isTime(items[i + 1]!) || agentEnd(items, i + 1, to) <= i + 1 ? -1 : i
  }
  return -1
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
