import { addresseeEnd, skipAdverbials, skipAdverbs } from './adverbials.ts'
import type { ContentKind } from './content.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isTime, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { type Cue, is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { opensClause } from './opens-clause.ts'

/** What follows a reporting verb. */
export interface After {
  kind: ContentKind | 'none' | 'opens'
  /** first item of the words */
  from: number
  /** end of the cue: behind its particle, preposition or colon */
  cueTo: number
  cue: Cue
}

const wh = new Set(['whether', 'how', 'why', 'what', 'who', 'which', 'if', 'when', 'where'])
const adverbialWh = new Set(['when', 'where', 'if', 'who', 'which'])

/**
 * What the verb at `main` is followed by, in the first of its ways of reporting that fits; null
 * when none does.
 */
export function readAfter(
  items: readonly Item[],
  main: number,
  to: number,
  cues: readonly Cue[],
): After | null {
  const fitting = cues.filter(
    ({ particle }) => particle === '' || followedBy(items, main + 1, particle),
  )
  const withParticle = fitting.filter(({ particle }) => particle !== '')
  const usable = withParticle.length > 0 ? withParticle : fitting
  if (usable.length === 0) return null
  const start =
    main + 1 + (withParticle.length > 0 ? withParticle[0]!.particle.split(' ').length : 0)
  const has = (letter: string) => usable.find(({ takes }) => takes.includes(letter))
  const result = (kind: After['kind'], from: number, cue: Cue, cueTo = start): After => ({
    kind,
    from,
    cueTo,
    cue,
  })
  const any = usable[0]!
  const clause = has('s')
  const speech = has('q')
  let c = skipAdverbs(items, start, to)

  // straight behind the verb; "told the paper it would …" names someone first
  const told = has('o')
  const first = items[c]
  const direct =
    told && first?.kind === 'word' && (first.word.bits & (is.complementizer | is.to)) === 0
      ? null
      : readContent(c)
  if (direct) return direct
  // someone addressed first
  const addressed = has('o') ?? has('O')
  if (addressed && c < to) {
    const end = addresseeEnd(items, c, to)
    if (end > c) {
      const next = items[end]
      const preposition = usable.find(
        ({ takes, prepositions }) => takes.includes('O') && next && prepositions.has(next.text),
      )
      if (preposition) return result('phrase', end + 1, preposition, end + 1)
      const urged = usable.find(({ takes }) => takes.includes('i') && takes.includes('O'))
      if (next?.text === 'to' && urged) return result('infinitive', c, urged)
      if (next?.text === 'not' && items[end + 1]?.text === 'to' && urged)
        return result('infinitive', c, urged)
      const spoken = has('o') ?? (clause && has('O'))
      if (spoken) {
        const behind = readContent(skipAdverbials(items, end, to))
        if (behind && behind.kind !== 'gerund') return behind
        if (!has('n')) return result('none', end, spoken)
      }
    }
  }
  // where and when it was said
  if (clause || speech) {
    const further = skipAdverbials(items, c, to, true)
    if (further > c) {
      const behind = readContent(further)
      if (behind && behind.kind !== 'infinitive' && behind.kind !== 'gerund') return behind
    }
    const interrupted = behindAside(items, further, to)
    if (clause && interrupted > 0) return result('clause', interrupted, clause)
  }
  const late = told ? readContent(c) : null
  if (late) return late
  const phrase = has('n')
  if (
    phrase &&
    c < to &&
    !isTime(items[c]!) &&
    !isTime(items[c + 1] ?? items[c]!) &&
    nounPhraseEnd(items, c, to) > c
  )
    return result('phrase', c, phrase)
  return result('none', c, any)

  function readContent(at: number): After | null {
    const item = at < to ? items[at]! : undefined
    if (!item) return null
    if (item.text === ':' && item.kind === 'mark' && (speech ?? clause)) {
      const said = (speech ?? clause)!
      return at + 1 >= to
        ? result('opens', at + 1, said, at + 1)
        : result(items[at + 1]!.kind === 'quote' ? 'quote' : 'clause', at + 1, said, at + 1)
    }
    if (item.text === ',' && items[at + 1]?.kind === 'quote' && at + 1 < to && speech)
      return result('quote', at + 1, speech)
    if (item.kind === 'quote') {
      const said = speech ?? clause ?? has('n')
      return said
        ? result(
            speech && !isNominal(items[at + 1]) ? 'quote' : clause ? 'clause' : 'phrase',
            at,
            said,
          )
        : null
    }
    if (item.kind === 'mark') return null
    if (
      item.text === 'that' &&
      clause &&
      at + 1 < to &&
      !isTime(items[at + 1]!) &&
      (items[at + 1]!.kind !== 'mark' || to - at > 6 || items[at + 2]?.kind === 'quote') &&
      !(at > start && isVerbHere(items, at + 1))
    )
      return result('clause', at, clause)
    if (wh.has(item.text) && (clause || has('n'))) {
      if (
        adverbialWh.has(item.text) &&
        (has('t') || !clause) &&
        !(item.text === 'if' && clause && !has('n'))
      )
        return null
      return result('clause', at, (clause ?? has('n'))!)
    }
    if (item.text === 'to' || (item.text === 'not' && items[at + 1]?.text === 'to')) {
      const infinitive = usable.find(({ takes }) => takes.includes('i'))
      if (infinitive) return result('infinitive', at, infinitive)
    }
    const preposition = usable.find(({ prepositions }) => prepositions.has(item.text))
    if (preposition && at + 1 < to && items[at + 1]!.kind !== 'mark')
      return result('phrase', at + 1, preposition, at + 1)
    if (
      (item.word.bits & is.preposition) !== 0 &&
      (item.word.bits & (is.determiner | is.adverb)) === 0 &&
      !(clause && opensClause(items, at, to))
    )
      return null
    const gerund = has('g')
    if (gerund && item.word.forms === form.ing) return result('gerund', at, gerund)
    if (
      isTime(item) ||
      (isTime(items[at + 1] ?? item) &&
        ((item.word.bits & is.determiner) !== 0 || item.text === 'last' || item.text === 'next'))
    )
      return null
    if (
      clause &&
      !onlyWithThat.has(items[main]!.word.lemma) &&
      (opensClause(items, at, to) ||
        (pureSpeech.has(items[main]!.word.lemma) && to - at > 4 && opensPhrase(item)))
    )
      return result('clause', at, clause)
    return null
  }
}

const longestAside = 12

/**
 * "explains, in a letter to the paper, that …": the "that" behind what stands between two commas;
 * -1 when there is none.
 */
function behindAside(items: readonly Item[], comma: number, to: number): number {
  if (items[comma]?.text !== ',' || comma >= to) return -1
  for (let i = comma + 1; i < Math.min(to - 2, comma + longestAside); i++) {
    if (items[i]!.kind === 'quote') return -1
    if (items[i]!.text === ',') return items[i + 1]!.text === 'that' ? i + 1 : -1
  }
  return -1
}

/** Verbs that mean something else without "that": "held services". */
const onlyWithThat = new Set([
  'hold',
  'gather',
  'fancy',
  'grasp',
  'sense',
  'appreciate',
  'prefer',
  'perceive',
  'catch',
  'establish',
  'preach',
  'define',
  'project',
])

/** Verbs without an object: what follows them is a clause, even where its verb is not known. */
const pureSpeech = new Set(['say', 'argue', 'insist', 'contend', 'think', 'hope'])

function opensPhrase(item: Item): boolean {
  return item.capital || (item.word.bits & (is.determiner | is.possessive)) !== 0
}

function followedBy(items: readonly Item[], from: number, particle: string): boolean {
  return particle.split(' ').every((text, i) => items[from + i]?.text === text)
}
