import { additionKind, beginsClause, belongs, isAgeOrState } from './additions.ts'
import { startBehindLead } from './behind-lead.ts'
import { contactClauseAt } from './contact-clause.ts'
import { isPronoun, isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { withAgedBefore, withNameBefore } from './open-apposition.ts'
import { outsideRelative } from './outside-relative.ts'
import { isOfWhose, nounOfWhose } from './of-whose.ts'
import { meanwhileBefore } from './over-meanwhile.ts'
import { overParticiple } from './over-participle.ts'
import { overListInClause, overRelativeClause, withoutLeadIn } from './phrase-in-clause.ts'
import { endBeforeChannel } from './without-channel.ts'
import { isOnlyTime, startOfTime, withoutTimes } from './subject-times.ts'
import { namesIssuer, withAideBefore } from './superior-named.ts'
import { wordSet } from '../../../word-sets.ts'

/**
 * Items [from, to) that name the subject of a verb, [head, headTo) without what is added to it in
 * commas.
 */
export interface Subject {
  from: number
  to: number
  headTo: number
  kind: 'phrase' | 'pronoun' | 'relative'
}

/** Items between a verb and the beginning of its subject. */
const furthest = 60
const relatives = new Set(['who', 'which'])
/** Words that only add to what stands before them: "Amin himself said", "a nun who read it aloud said". */
const stressing = wordSet('himself herself itself themselves there here both all each aloud abroad')

/**
 * The subject that ends right before item `verb`, additions between commas passed over; null when
 * none stands there.
 */
export function findSubject(items: readonly Item[], verb: number, low: number): Subject | null {
  const last = verb - 1
  if (last < low) return null
  const item = items[last]!
  if (stressing.has(item.text) && isNominal(items[last - 1])) {
    const phrase = phraseBefore(items, last, low)
    if (phrase) return { ...phrase, to: verb }
  }
  if (isPronoun(item) && (item.word.bits & is.determiner) === 0)
    return (
      withCompletion(items, last, low) ?? { from: last, to: verb, headTo: verb, kind: 'pronoun' }
    )
  if (
    item.kind === 'word' &&
    (item.word.bits & is.relative) !== 0 &&
    (item.text !== 'that' || isNominal(items[last - 1]))
  )
    return { from: last, to: verb, headTo: verb, kind: 'relative' }
  if (item.text === ',' || item.text === '—')
    return subjectBefore(items, last, low) ?? behindLead(items, last, low)
  const phrase = whoActs(items, verb, low) ?? behindContact(items, phraseBefore(items, verb, low))
  if (!phrase) return null
  const named = withAgedBefore(items, withNameBefore(items, phrase, verb, low), low)
  return withAideBefore(items, named, verb, low)
}

/** "a move | residents said came too late": the phrase without the noun that its clause tells of. */
function behindContact(items: readonly Item[], phrase: Subject | null): Subject | null {
  const from = phrase ? contactClauseAt(items, phrase.from, phrase.headTo) : -1
  return from < 0 ? phrase : { ...phrase!, from }
}

/** "One person who attended | said": somebody with a clause of a single verb. */
function whoActs(items: readonly Item[], verb: number, low: number): Subject | null {
  const relative = verb - 2
  if (relative <= low || items[relative]!.text !== 'who' || !isVerbHere(items, verb - 1))
    return null
  const from = isNominal(items[relative - 1]) ? nounPhraseStart(items, relative - 1, low) : -1
  return from < 0 ? null : { from, to: verb, headTo: relative, kind: 'phrase' }
}

/** "A spokesman for them | said": the phrase that a pronoun behind a preposition ends; else null. */
function withCompletion(items: readonly Item[], pronoun: number, low: number): Subject | null {
  const before = items[pronoun - 1]
  if (pronoun - 2 < low || !before || (before.word.bits & is.preposition) === 0) return null
  // "a day after it warned"
  if ((before.word.bits & is.subordinator) !== 0) return null
  if ((items[pronoun]!.word.bits & is.object) === 0) return null
  const phrase = phraseBefore(items, pronoun - 1, low)
  return phrase && { ...phrase, to: pronoun + 1, headTo: pronoun + 1 }
}

function phraseBefore(items: readonly Item[], end: number, low: number): Subject | null {
  const last = end - 1
  const bare = items[last]!
  if ((bare.word.bits & is.determiner) !== 0 && !isNominal(bare))
    return { from: last, to: end, headTo: end, kind: 'phrase' }
  let from = nounPhraseStart(items, last, low)
  if (from < 0) return null
  if (isOnlyTime(items, from, end) && from > low) {
    const subject = beforeTime(items, from, { low, end })
    if (subject !== 'time') return subject
  }
  const meanwhile = meanwhileBefore(items, from, low)
  if (meanwhile > low) return { from: low, to: meanwhile, headTo: meanwhile, kind: 'phrase' }
  from = overListInClause(items, from, low)
  from = overRelativeClause(items, overParticiple(items, from, low), low)
  from = overParticiple(items, from, low)
  const { from: start, to } = withoutTimes(items, {
    from: withoutLeadIn(items, from, last),
    to: end,
  })
  const close = endBeforeChannel(items, start, to)
  return { from: start, to: close, headTo: close, kind: 'phrase' }
}

/**
 * The subject before the time that stands right before the verb, from item `time` on: "the bank just |
 * this month announced", "the mayor, who fled, | on Wednesday said"; null where the sentence has none;
 * 'time' where the words may be the subject themselves.
 */
function beforeTime(
  items: readonly Item[],
  time: number,
  { low, end }: { low: number; end: number },
): Subject | null | 'time' {
  const stop = startOfAdverbial(items, time, low)
  if (stop <= low) return 'time'
  const before = items[stop - 1]!
  // "the mayor, who last week said"
  if (relatives.has(before.text))
    return { from: stop - 1, to: stop, headTo: stop, kind: 'relative' }
  if (isNominal(before) && !isVerbHere(items, stop - 1)) return phraseBefore(items, stop, low)
  // "he left, but this year announced"
  if ((before.word.bits & is.coordinator) !== 0) return null
  // "figures to be published today show", "a poll by Selwyn published on Monday found"
  const noun = overParticiple(items, stop < time ? stop : time, low)
  if (noun < stop) return { from: noun, to: end, headTo: end, kind: 'phrase' }
  return before.text === ',' ? (subjectBefore(items, stop - 1, low) ?? 'time') : 'time'
}

/** Where "on Friday, July 21" begins that goes on with the time at item `time`: "just", "on" and all. */
function startOfAdverbial(items: readonly Item[], time: number, low: number): number {
  let from = time
  for (;;) {
    while (from > low && (items[from - 1]!.word.bits & (is.adverb | is.preposition)) !== 0) from--
    const isDated = from === time && from - 2 > low && items[from - 1]!.text === ','
    const day = isDated ? startOfTime(items, from - 1, low) : from
    if (day >= from - 1) return from
    from = day
  }
}

/** The subject before the additions that end with a mark; see beforeAddition. */
function subjectBefore(items: readonly Item[], mark: number, low: number): Subject | null {
  const found = beforeAddition(items, mark, low)
  return found && outsideRelative(items, found, mark, low)
}

/**
 * The subject before one or more additions between commas: ", the mayor of Yafa," or ", who fled,"
 * or ", on Friday,".
 */
function beforeAddition(items: readonly Item[], comma: number, low: number): Subject | null {
  const floor = Math.max(low, comma - furthest)
  const owned = subjectOfWhose(items, comma, floor)
  if (owned) return owned
  let apposed = false
  let i = comma
  for (let additions = 0; additions < 4; additions++) {
    i = sameMarkBefore(items, i, floor)
    if (i < 0) return additions === 0 ? withWhose(items, low, comma) : null
    if (i === low) return additions === 0 ? behindOpeningMark(items, i, comma) : null
    if (relatives.has(items[i - 1]!.text))
      return { from: i - 1, to: i, headTo: i, kind: 'relative' }
    const kind = additionKind(items, i + 1, comma)
    const isPronounBefore = isPronoun(items[i - 1])
    const isNoun = isPronounBefore || isNominal(items[i - 1])
    if (endsSearch(kind, isNoun)) return null
    apposed ||= belongs(kind, items, i + 1, comma)
    const subject = isNoun ? phraseOutsideWhose(items, i, low) : null
    if (isPronounBefore && !subject) return { from: i - 1, to: i, headTo: i, kind: 'pronoun' }
    if (!subject) continue
    if (isDay(items, subject)) return null
    if (namesIssuer(items, subject, low)) {
      i = subject.from - 1
      continue
    }
    // a list of several commas: the earliest one whose phrase begins the clause is the subject
    const isAddition = isAddedHere(items, subject, i > floor + 1)
    if (!isAddition && beginsClause(items, subject.from, low)) {
      const to = apposed ? comma : i
      return withNameBefore(items, { ...subject, to }, comma + 1, low)
    }
  }
  return null
}

/** "the fund, whose | spokeswoman, Amina Saleh, said"; null elsewhere. */
function subjectOfWhose(items: readonly Item[], comma: number, floor: number): Subject | null {
  const open = sameMarkBefore(items, comma, floor)
  const from = open > floor && isNominal(items[open - 1]) ? nounOfWhose(items, open, comma) : -1
  return from < 0 ? null : { from, to: comma, headTo: open, kind: 'phrase' }
}

/** "In her remarks, | Mrs Saleh, said": a comma parts whoever is named there from the verb. */
function behindLead(items: readonly Item[], comma: number, low: number): Subject | null {
  const from = startBehindLead(items, comma, low)
  return from < 0 ? null : { from, to: comma, headTo: comma, kind: 'phrase' }
}

/** A clause of its own, or an addition to no noun, which only an aside may be. */
const endsSearch = (kind: ReturnType<typeof additionKind>, isNoun: boolean): boolean =>
  kind === 'clause' || (!isNoun && kind !== 'aside')

/** "…, 59, …": an age or a state, before which more of the phrase stands. */
const isAddedHere = (items: readonly Item[], subject: Subject, goesOn: boolean): boolean =>
  goesOn && isAgeOrState(items, subject)

/** The phrase that ends before `end`, unless it belongs to a clause with "whose". */
function phraseOutsideWhose(items: readonly Item[], end: number, low: number): Subject | null {
  const phrase = phraseBefore(items, end, low)
  return phrase && isOfWhose(items, phrase, low) ? null : phrase
}

/** The mark opens the clause, as in a list: "— The ministry — said". */
const behindOpeningMark = (items: readonly Item[], mark: number, comma: number): Subject | null =>
  comma > mark + 1 ? phraseBefore(items, comma, mark + 1) : null

/** "An officer whose arrest led to protests, | told": a comma parts what opens the sentence from its verb. */
function withWhose(items: readonly Item[], low: number, comma: number): Subject | null {
  const whose = items.findIndex(({ text }, i) => i > low && i < comma && text === 'whose')
  if (whose < 0 || items[comma]!.text !== ',' || !isNominal(items[whose - 1])) return null
  return nounPhraseStart(items, whose - 1, low) === low
    ? { from: low, to: comma, headTo: whose, kind: 'phrase' }
    : null
}

/** "on Saturday, where he spoke, | reported the paper" */
const isDay = (items: readonly Item[], { from, headTo }: Subject): boolean =>
  isOnlyTime(items, from, headTo)

/** The mark before, of the kind that stands at `at`; -1 where the clause begins before it. */
function sameMarkBefore(items: readonly Item[], at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    const { kind, text } = items[i]!
    if (kind === 'mark' && text === items[at]!.text) return i
    if (kind === 'mark' && ';:'.includes(text)) return -1
  }
  return -1
}
