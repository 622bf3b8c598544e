import { once } from '../../../../text/once.ts'
import { contentWithin, type ContentKind } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { cueNouns } from '../lexicon/cue-nouns.ts'
import { readGoverned, type Governed } from '../phrases/governed.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { form } from '../lexicon/verb-forms.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { organisationNouns, personNouns } from '../lexicon/source-words.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { Subject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

const getNouns = once(
  () =>
    new Map(
      [...readGoverned(cueNouns)].flatMap(
        ([noun, governed]) =>
          [
            [noun, governed],
            [plural(noun), governed],
          ] as const,
      ),
    ),
)

function plural(noun: string): string {
  if (noun.endsWith('y') && !/[aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/**
 * Reports by a noun: "the mayor's claim that …", "his refusal to …", "criticism of the plan from
 * residents".
 */
export function findNounReports({ items, sentences }: ParsedBlock): CueReport[] {
  const reports: CueReport[] = []
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to - 2; i++) {
      const governed = items[i]!.kind === 'word' ? getNouns().get(items[i]!.text) : undefined
      if (!governed || isVerbHere(items, i)) continue
      const after = readGovernment(items, i, to, governed)
      if (!after) continue
      const source = possessor(items, i, from) ?? agent(items, i, to)
      if (!source && after.kind !== 'clause') continue
      const start = source && source.to <= i ? source.to : i
      const end = secondPredicate(items, after, colonBeforeQuote(items, after.from, to))
      const content = contentWithin(items, { from: after.from, to: end }, after.kind, i)
      if ((content.to - content.from < 2 && after.kind !== 'phrase') || content.to <= content.from)
        continue
      reports.push({
        sentence,
        cue: { from: items[start]?.text === "'s" ? start + 1 : start, to: after.cueTo },
        source,
        content: withoutAgent(content, source),
        stance: stances.get(items[i]!.text.replace(/s$/, '')) ?? 'neutral',
        manner: 'noun',
        weak: source !== null && after.kind !== 'clause',
      })
    }
  })
  return reports
}

/** Items of a clause before a colon that ends it. */
const furthestColon = 40

/** "dismissed suggestions that he would resign: “No,” he said": what is quoted is no more suggested. */
function colonBeforeQuote(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < Math.min(to - 1, from + furthestColon); i++)
    if (items[i]!.text === ':' && items[i + 1]!.kind === 'quote') return i
  return to
}

/** Words with which a clause goes on, so that a further verb may be its own. */
const joining = is.coordinator | is.relative | is.complementizer | is.subordinator | is.subject
const finite = wordSet('is are was were has have had will would can could may might should must')

/**
 * "his claim that the dam was safe | was rejected": where the verb of the noun itself begins, behind a
 * clause that has its own; `to` without one.
 */
function secondPredicate(
  items: readonly Item[],
  { kind, from }: { kind: ContentKind; from: number },
  to: number,
): number {
  if (kind !== 'clause') return to
  const first = nextFinite(items, from + 2, to)
  if (first === to || (items[first - 1]!.word.bits & is.subject) !== 0) return to
  const second = nextFinite(items, first + 2, to)
  const isOne = items
    .slice(first + 1, second)
    .every(({ kind: sort, word }) => sort === 'word' && (word.bits & joining) === 0)
  return isOne ? second : to
}

/** Index of the first such verb from `from` on; `to` without one. */
function nextFinite(items: readonly Item[], from: number, to: number): number {
  let i = from
  while (i < to && !finite.has(items[i]!.text)) i++
  return Math.min(i, to)
}

const stances = new Map<string, CueReport['stance']>([
  ['denial', 'denying'],
  ['rejection', 'denying'],
  ['admission', 'conceding'],
  ['acknowledgment', 'conceding'],
  ['acknowledgement', 'conceding'],
  ['confession', 'conceding'],
  ['doubt', 'doubting'],
  ['skepticism', 'doubting'],
  ['scepticism', 'doubting'],
  ['suspicion', 'doubting'],
  ['claim', 'asserting'],
  ['assertion', 'asserting'],
  ['allegation', 'asserting'],
  ['accusation', 'asserting'],
  ['contention', 'asserting'],
  ['insistence', 'asserting'],
])

/** What follows a word that governs a report: where its words begin; null when nothing fits. */
export function readGovernment(
  items: readonly Item[],
  at: number,
  to: number,
  { takes, prepositions }: Governed,
): { kind: ContentKind; from: number; cueTo: number } | null {
  const next = items[at + 1]
  if (!next || at + 2 >= to || next.kind !== 'word') return null
  if (next.text === 'that' && takes.includes('s') && isMadeKnown(items, at + 2, to)) return null
  if (next.text === 'that' && takes.includes('s'))
    return items[at + 2]!.kind !== 'mark' &&
      !isVerbHere(items, at + 2) &&
      hasFiniteVerb(items, at + 2, to)
      ? { kind: 'clause', from: at + 1, cueTo: at + 1 }
      : null
  if (next.text === 'to' && takes.includes('i'))
    return (items[at + 2]!.word.forms & form.base) !== 0
      ? { kind: 'infinitive', from: at + 1, cueTo: at + 1 }
      : null
  return prepositions.has(next.text) && items[at + 2]!.kind !== 'mark'
    ? { kind: 'phrase', from: at + 2, cueTo: at + 2 }
    : null
}

const publishing = wordSet(`
  publish release issue make post carry print circulate obtain see leak file commission cite
  send receive broadcast share verify review give write
`)

/**
 * "a report that the paper published on Monday": what the clause tells is who published the thing,
 * not what it says.
 */
function isMadeKnown(items: readonly Item[], from: number, to: number): boolean {
  let verb = from
  while (verb < Math.min(to, from + 8) && !isVerbHere(items, verb)) verb++
  while (verb < to && (items[verb]!.word.bits & (is.have | is.adverb)) !== 0) verb++
  const next = items[verb + 1]
  return (
    verb > from &&
    publishing.has(items[verb]?.word.lemma ?? '') &&
    (!next ||
      verb + 1 >= to ||
      next.kind === 'mark' ||
      (next.word.bits & (is.preposition | is.time)) !== 0)
  )
}

/** "Amina's (recent) claim", "their claim": whose it is. */
function possessor(items: readonly Item[], noun: number, low: number): Subject | null {
  let i = noun - 1
  while (
    i > low &&
    noun - i < 4 &&
    items[i]!.kind === 'word' &&
    items[i]!.text !== "'s" &&
    (items[i]!.word.bits & (is.possessive | is.determiner | is.preposition | is.be)) === 0 &&
    !isVerbHere(items, i)
  )
    i--
  const item = items[i]
  if (!item || i < low) return null
  if (item.text === "'s") {
    const from = i > low ? nounPhraseStart(items, i - 1, low) : -1
    return from < 0
      ? null
      : { from: behindAim(items, from, i), to: i + 1, headTo: i, kind: 'phrase' }
  }
  return (item.word.bits & is.possessive) !== 0 && item.text !== 'whose'
    ? { from: i, to: i + 1, headTo: i + 1, kind: 'pronoun' }
    : null
}

/** "aim at | Amina's claim", "anger over | the mayor's claim": behind what is felt or done about it. */
function behindAim(items: readonly Item[], from: number, to: number): number {
  const at = items.findLastIndex(({ text }, i) => i > from && i < to - 1 && about.has(text))
  if (at < 0) return from
  const { text, capital } = items[at - 1]!
  return capital || personNouns.has(text) || organisationNouns.has(text) ? from : at + 1
}

const about = wordSet('at over about to')

/** "criticism from residents", "a warning by the court". */
function agent(items: readonly Item[], noun: number, to: number): Subject | null {
  for (let i = noun + 1; i < Math.min(to, noun + 8); i++) {
    if (items[i]!.kind === 'mark' || isVerbHere(items, i)) return null
    if (items[i]!.text !== 'from' && items[i]!.text !== 'by') continue
    const end = nounPhraseEnd(items, i + 1, to)
    return end > i + 1 ? { from: i + 1, to: end, headTo: end, kind: 'phrase' } : null
  }
  return null
}

function withoutAgent(content: Stretch, source: Subject | null): Stretch[] {
  return !source || source.from >= content.to || source.to <= content.from
    ? [content]
    : [
        { from: content.from, to: source.from - 1 },
        { from: source.to, to: content.to },
      ].filter(({ from, to }) => to > from)
}
