import { readAfter } from '../phrases/after-verb.ts'
import { hasFiniteVerb, opensArgument } from '../phrases/finite-verb.ts'
import { endOfOpening, endOfRelative, standsInOpening } from '../phrases/clause-ends.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isBehindPlace, isBehindTime } from './beside-saying.ts'
import { isPluralObject } from '../phrases/plural-object.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { readAddressedBy } from './addressed-reports.ts'
import { describesNoun, readPassive, readReduced } from './passive-reports.ts'
import { quotedSubject } from '../subjects/quoted-subject.ts'
import { isSpeakersNoun } from '../phrases/tellers-nouns.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { accompanyingSubject } from '../subjects/accompanying-subject.ts'
import { receivedWriting } from '../subjects/received-writing.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import { startOfTime } from '../subjects/subject-times.ts'
import { outerTold, sayingSubject, sharedSubject, type Told } from '../subjects/told-subjects.ts'
import { readVerbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import { wordSet } from '../../../word-sets.ts'
import {
  invertedRules,
  reportOf,
  subjectRules,
  wordsAfter,
  type ReportingVerb,
} from './verb-rules.ts'

/** The reports whose cue is a verb, sentence by sentence, left to right. */
export function findVerbReports(reading: ParsedBlock): CueReport[] {
  return reading.sentences.flatMap((sentence, number) => readSentence(reading, sentence, number))
}

/** "The paper learned that counsel objected, arguing …": who learns it does not argue. */
const learning = wordSet('learn gather hear understand')

function readSentence(reading: ParsedBlock, sentence: Stretch, number: number): CueReport[] {
  const { items } = reading
  const reports: CueReport[] = []
  const told: Told[] = []
  /** reports by "saying …", whose speaker comes with the next verb */
  const waiting: CueReport[] = []
  const remember = (verb: number, at: number, reporting: boolean) => {
    const subject = findSubject(items, verb, sentence.from)
    if (!subject || subject.kind === 'relative') return null
    told.push({ subject, reporting, at, forms: items[at]!.word.forms })
    return subject
  }
  for (let i = sentence.from; i < sentence.to; i++) {
    const { kind, word } = items[i]!
    if (kind !== 'word' || (word.bits & (is.verb | is.be)) === 0) continue
    if (isPluralObject(items, i)) continue
    const group = (word.bits & is.verb) !== 0 ? readVerbGroup(items, i, sentence.from) : null
    if (!group) {
      if ((word.bits & is.be) !== 0) remember(i, i, false)
      continue
    }
    const isCue = word.cues.length > 0
    const report = isCue ? readReport(reading, { sentence, number }, group, told) : null
    if (report) {
      reports.push(report)
      if (group.kind === 'ing' && !report.source) waiting.push(report)
    }
    if (group.kind !== 'finite') continue
    let subject = report?.source ?? null
    const reporting = !learning.has(word.lemma)
    if (subject) told.push({ subject, reporting, at: i, forms: word.forms })
    else subject = remember(group.from, i, report !== null)
    if (subject) giveSpeaker(waiting, subject, group.from)
  }
  return reports
}

/** Gives the waiting reports whose words end before item `verb` their speaker. */
function giveSpeaker(waiting: CueReport[], speaker: Subject, verb: number): void {
  const last = waiting.findLastIndex(({ content }) => (content[0]?.to ?? 0) <= verb)
  for (const each of waiting.splice(0, last + 1)) each.source = speaker
}

function readReport(
  reading: ParsedBlock,
  { sentence, number }: { sentence: Stretch; number: number },
  group: VerbGroup,
  told: readonly Told[],
): CueReport | null {
  const { items, headline } = reading
  const { main, kind } = group
  const { cues } = items[main]!.word
  if (group.passive)
    return kind === 'participle'
      ? readReduced(reading, group, sentence, number)
      : (readAddressedBy(reading, group, { sentence, number }) ??
          readPassive(reading, group, sentence, number))
  if (kind === 'infinitive' || kind === 'participle') return null
  if (kind === 'finite' && describesNoun(items, group, sentence.to))
    return readReduced(reading, group, sentence, number)
  const after = readAfter(items, main, sentence.to, cues)
  if (!after) return null
  const speech = cues.some(({ takes }) => takes.includes('t'))
  const before = items[group.from - 1]
  const verb = { items, headline, sentence, main, number, group, after, before, speech }
  return kind === 'finite' ? readFinite(verb, told) : readSaying(verb, told)
}

function readFinite(verb: ReportingVerb, told: readonly Told[]): CueReport | null {
  const { items, sentence, group } = verb
  const own = findSubject(items, group.from, sentence.from)
  if (own && items[verb.main]!.text === 'telling' && items[own.from]!.text === 'it') return null
  const inverted = firstOf(invertedRules, (rule) => rule.read(verb, own))
  if (inverted) return inverted
  const subject = own ?? subjectBefore(verb, told)
  return subject && firstOf(subjectRules, (rule) => rule.read(verb, subject))
}

function firstOf<Rule>(
  rules: readonly Rule[],
  read: (rule: Rule) => CueReport | null,
): CueReport | null {
  for (const rule of rules) {
    const report = read(rule)
    if (report) return report
  }
  return null
}

/** "said it would close and added that …": the subject of an earlier verb. */
function subjectBefore(verb: ReportingVerb, told: readonly Told[]): Subject | null {
  const { items, main, group, sentence } = verb
  const { forms } = items[main]!.word
  const before = items[startOfTime(items, group.from, sentence.from) - 1]
  const goesOn =
    before !== undefined &&
    ((before.word.bits & is.coordinator) !== 0 ||
      (before.text === ',' && (forms & form.base) === 0))
  if (!goesOn) return null
  const inner = toldToOuter(verb, told)
  if (inner) return inner
  const joined = verbBefore(items, group.from - 1)
  const own = told.findLast(({ at }) => at === joined)
  return own?.subject ?? sharedSubject(outerTold(items, told, group.from), forms, group.from)
}

const addressed = new Set(['her', 'him', 'them'])

/**
 * "Orme said staff rang her and told her to come": whom the joined verb addresses stands in the clause
 * that is told, so that its subject tells her. null elsewhere.
 */
function toldToOuter({ items, main, after }: ReportingVerb, told: readonly Told[]): Subject | null {
  const whom = items[main + 1]?.text ?? ''
  const isTold = after.cue.takes.includes('o') || after.cue.takes.includes('O')
  const last = told.at(-1)
  if (!isTold || !addressed.has(whom) || !last || last.reporting) return null
  const isInner = last.subject.kind === 'phrase' && told.some(({ reporting }) => reporting)
  const object = items.slice(last.at + 1, main - 1).some(({ text }) => text === whom)
  return isInner && (object || whom === 'them') ? last.subject : null
}

/**
 * "laughed | and", "went further | and", not "should be released | but": the verb by itself that the
 * word at `coordinator` joins to another; -1 without one.
 */
function verbBefore(items: readonly Item[], coordinator: number): number {
  let i = coordinator - 1
  while (i > 0 && (items[i]!.word.bits & is.adverb) !== 0) i--
  return ((items[i - 1]?.word.bits ?? 0) & auxiliary) === 0 ? i : -1
}

/** "…, saying that …", "left in July saying that …", "protesters saying that …", "quoted as saying …". */
function readSaying(verb: ReportingVerb, told: readonly Told[]): CueReport | null {
  const { items, sentence, group, after, before } = verb
  const isElsewhere = isBehindPlace(verb, told)
  if (after.kind === 'none' || (!isElsewhere && isAdjective(verb))) return null
  const to = endOfSaying(verb)
  const content = after.kind === 'opens' ? [] : [wordsAfter(verb, to)]
  const isInside = group.from > sentence.from
  const isBehindNoun = isInside && before?.kind === 'word' && isNominal(before)
  const isBeside = isElsewhere || isBehindTime(verb, told) || addsToReport(verb, told)
  if (isBehindNoun && !isBeside) {
    const subject = findSubject(items, group.from, sentence.from)
    return subject?.kind === 'phrase' ? reportOf(verb, subject, content) : null
  }
  const passedOn =
    isInside && (before?.text === 'as' || isQuoting(verb))
      ? quotedSubject(items, group.from - 1, sentence.from)
      : null
  return reportOf(verb, passedOn ?? whoAdds(verb, told), content)
}

/** Whose "…, saying …" is: of who is named with it, of what was received, or of whoever does what was told before. */
const whoAdds = (
  { items, group, sentence }: ReportingVerb,
  told: readonly Told[],
): Subject | null =>
  accompanyingSubject(items, group.from, sentence.from) ??
  receivedWriting(items, group.from, sentence.from) ??
  sayingSubject(items, told, group.from)

/** "The paper quoted the mayor, saying …" */
const isQuoting = ({ items, main, group, before }: ReportingVerb): boolean =>
  items[main]!.text === 'saying' && before?.text === ',' && items[group.from - 2]!.capital

/**
 * "He condemned the choice of Amin adding that it was late", "He rejected the plan saying that it was
 * late": whoever said the first adds to it, where its object is nobody who might speak.
 */
function addsToReport({ items, main, group }: ReportingVerb, told: readonly Told[]): boolean {
  const report = told.findLast(({ reporting, at }) => reporting && at < main)
  if (!report || items[main]!.text === 'adding') return report !== undefined
  const head = headOf(items, { from: report.at + 1, to: group.from })
  const isOwn = toldThings.has(head.text) && group.from > 0 && items[group.from - 1] === head
  return items[main + 1]?.text === 'that' && !head.capital && !isSpeakersNoun(head) && !isOwn
}

/** "He denied the rumour suggesting that it was late": what tells itself what it is. */
const toldThings = wordSet(
  'rumour rumours rumor rumors report reports claim claims allegation allegations speculation speculations message messages post posts story stories article articles letter letters memo tweet tweets publication publications video',
)

/** The noun of a phrase, before what hangs on it by a preposition. */
function headOf(items: readonly Item[], { from, to }: Stretch): Item {
  const link = items.findIndex(
    ({ word }, i) => i > from && i < to && (word.bits & is.preposition) !== 0,
  )
  return items[(link < 0 ? to : link) - 1]!
}

/** Where words behind "saying" end at the latest: in front of the sentence's own subject or verb. */
function endOfSaying({ items, sentence: { from, to }, group, after }: ReportingVerb): number {
  if (group.from === from || standsInOpening(items, from, group.from))
    return endOfOpening(items, after.from, to)
  // "The mayor, citing the report, left"
  const isAside = items[group.from - 1]!.text === ',' && !hasFiniteVerb(items, from, group.from - 1)
  return isAside ? endOfRelative(items, group.from, after.from, to) : to
}

/** "it drew insulting remarks": an adjective, unless its object shows that it is none. */
function isAdjective({ items, main, after, before }: ReportingVerb): boolean {
  return (
    before?.kind === 'word' &&
    (before.word.bits & (is.preposition | is.coordinator | is.subordinator)) === 0 &&
    after.kind === 'phrase' &&
    after.from === main + 1 &&
    !opensArgument(items[after.from])
  )
}
