import { readAfter, skipAdverbials, type After } from './after-verb.ts'
import { contentEnd, hasFiniteVerb, opensArgument } from './clause.ts'
import { form } from './inflect.ts'
import { isNominal, type Item } from './items.ts'
import { is } from './lexicon.ts'
import { isPronoun, isVerbHere, nounPhraseEnd } from './noun-phrase.ts'
import { readPassive } from './passive-reports.ts'
import type { Reading, Report, Stretch } from './report.ts'
import { findInvertedSubject, findSubject, type Subject } from './subject.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

/** A verb of the sentence whose subject is known: what "and added" or ", saying" shares. */
export interface Told {
  subject: Subject | null
  reporting: boolean
  at: number
  forms: number
}

/** The reports whose cue is a verb, sentence by sentence, left to right. */
export function findVerbReports(reading: Reading): Report[] {
  const { items, sentences } = reading, reports: Report[] = []
  sentences.forEach(({ from, to }, sentence) => {
    const told: Told[] = [], waiting: Report[] = []
    for (let i = from; i < to; i++) {
      const item = items[i]!
      if (item.kind !== 'word' || (item.word.bits & is.verb) === 0 && (item.word.bits & is.be) === 0) continue
      const group = (item.word.bits & is.verb) !== 0 ? readVerbGroup(items, i, from) : null
      if (!group) {
        if ((item.word.bits & is.be) !== 0) remember(told, items, i, i, from, false)
        continue
      }
      const report = item.word.cues.length > 0 ? readReport(reading, group, { from, to }, sentence, told, waiting) : null
      if (report) reports.push(report)
      if (group.kind === 'finite') {
        const subject = report?.source ?? null
        if (subject) told.push({ subject, reporting: true, at: i, forms: item.word.forms })
        else remember(told, items, group.from, i, from, item.word.cues.length > 0)
        const last = told[told.length - 1]
        if (last?.at === i && last.subject) for (const each of waiting.splice(0)) each.source = last.subject
      }
    }
  })
  return reports
}

function remember(told: Told[], items: readonly Item[], verb: number, at: number, low: number, reporting: boolean): void {
  const subject = findSubject(items, verb, low)
  if (subject && subject.kind !== 'relative') told.push({ subject, reporting, at, forms: items[at]!.word.forms })
}

function readReport(reading: Reading, group: VerbGroup, sentence: Stretch, number: number, told: readonly Told[], waiting: Report[]): Report | null {
  const { items } = reading, { main } = group, { cues } = items[main]!.word
  if (group.passive) return readPassive(reading, group, sentence, number)
  const after = readAfter(items, main, sentence.to, cues)
  if (!after) return null
  const report = (source: Subject | null, content: Stretch[], cueTo = after.cueTo): Report => ({ sentence: number, cue: { from: group.from, to: cueTo }, source, content, stance: after.cue.stance, manner: after.kind === 'none' ? 'behind' : after.kind === 'opens' ? 'quote' : after.kind, opens: after.kind === 'opens', weak: !after.cue.takes.includes('j') && ['phrase', 'infinitive', 'gerund'].includes(after.kind) })
  const speech = cues.some(({ takes }) => takes.includes('t'))
  if (group.kind === 'finite') {
    const before = items[group.from - 1]
    let subject = findSubject(items, group.from, sentence.from)
    if (speech && (!subject || before?.kind === 'quote' || before?.text === ',')) {
      const inverted = findInvertedSubject(items, main + 1, sentence.to)
      const ahead = wordsBefore(items, group.from, sentence.from)
      if (inverted && ahead && (items[main]!.word.forms & (form.past | form.third)) !== 0 && !(subject && before?.kind !== 'quote')) return { ...report(inverted, [ahead, ...wordsBehind(items, inverted.to, sentence, ahead, main)], main + 1), manner: 'behind', opens: false }
    }
    if (!subject && before && (before.word.bits & is.coordinator) !== 0) subject = sharedSubject(told, items[main]!.word.forms, group.from)
    if (!subject && before && before.text === ',' && (items[main]!.word.forms & form.base) === 0) subject = sharedSubject(told, items[main]!.word.forms, group.from)
    if (!subject) return null
    const fronted = items[subject.from - 1]?.text === 'as' ? readFronted(items, subject, skipAdverbials(items, after.from, sentence.to), sentence, main) : null
    if (fronted && speech) return { ...report(subject, [fronted], main + 1), manner: 'behind' }
    if (speech && items[subject.from - 1]?.kind === 'quote' && subject.from > sentence.from && (after.kind === 'clause' || after.kind === 'phrase') && items[after.from]!.text !== 'that') {
      const aside = readAside(items, subject, skipAdverbials(items, main + 1, sentence.to), sentence, main)
      if (aside) return { ...report(subject, aside, main + 1), manner: 'behind' }
    }
    if (speech && after.kind === 'quote' && items[after.from - 1]!.text === ',') {
      // "“The wells,” she said, “are dry.”"
      const ahead = wordsBefore(items, subject.from, sentence.from)
      if (ahead && items[ahead.to - 1]!.kind === 'quote') return { ...report(subject, [ahead, wordsAfter(items, after, sentence, main)]), manner: 'behind' }
    }
    if (isNaming(items, after, main, sentence.to)) return null
    if (after.kind !== 'none') return report(subject, after.kind === 'opens' ? [] : [wordsAfter(items, after, sentence, main)])
    if (!speech) return null
    const aside = readAside(items, subject, skipAdverbials(items, after.from, sentence.to), sentence, main)
    return aside ? report(subject, aside) : null
  }
  if (group.kind === 'ing') {
    if (after.kind === 'none') return null
    const content = after.kind === 'opens' ? [] : [wordsAfter(items, after, sentence, main)]
    const before = items[group.from - 1]
    // "it drew insulting remarks": an adjective, unless its object shows that it is none
    const afterWord = before?.kind === 'word' && (before.word.bits & (is.preposition | is.coordinator | is.subordinator)) === 0
    if (afterWord && after.kind === 'phrase' && after.from === main + 1 && !opensArgument(items[after.from])) return null
    if (before && group.from > sentence.from && isNominal(before) && before.kind === 'word') {
      const subject = findSubject(items, group.from, sentence.from)
      return subject && subject.kind === 'phrase' ? report(subject, content) : null
    }
    const shared = sharedSubject(told, 0, group.from), made = report(shared, content)
    if (!shared) waiting.push(made)
    return made
  }
  return null
}

/** The subject of the last verb told of, a reporting one of the same form before others. */
function sharedSubject(told: readonly Told[], forms: number, before: number): Subject | null {
  const tense = forms & (form.past | form.third)
  const earlier = told.filter(({ at, subject }) => at < before && subject !== null).slice(-6)
  const alike = earlier.findLast((each) => each.reporting && (tense === 0 || (each.forms & tense) !== 0))
  return (alike ?? earlier.findLast((each) => tense === 0 || (each.forms & tense) !== 0) ?? earlier[earlier.length - 1])?.subject ?? null
}

function wordsAfter(items: readonly Item[], after: After, sentence: Stretch, main: number): Stretch {
  const kind = after.kind as Exclude<After['kind'], 'none' | 'opens'>
  return { from: after.from, to: contentEnd(items, after.from, sentence.to, kind, main) }
}

/** "a group called the Friends": one name and nothing said of it. */
function isNaming(items: readonly Item[], after: After, main: number, to: number): boolean {
  if (!namingVerbs.has(items[main]!.word.lemma) || after.kind === 'none' || after.kind === 'opens' || after.cueTo > main + 1) return false
  if (items[main - 1]?.capital || isPronoun(items[main - 1]) || !isNominal(items[main - 1])) return false
  const end = items[after.from]!.kind === 'quote' ? after.from + 1 : nounPhraseEnd(items, after.from, to), next = items[end]
  for (let i = after.from + 1; i < end; i++) if (items[i]!.kind === 'quote') return false
  return !next || end >= to || next.kind === 'mark' || isVerbHere(items, end) || (next.word.bits & (is.preposition | is.coordinator | is.subordinator)) !== 0
}

const namingVerbs = new Set(['call', 'label', 'dub', 'term', 'christen', 'brand'])

/** "As she told the paper, the wells are dry" and "…, as she put it, …". */
function readFronted(items: readonly Item[], subject: Subject, behind: number, sentence: Stretch, main: number): Stretch | null {
  let comma = behind
  while (comma < sentence.to && items[comma]!.kind !== 'mark') comma++
  const rest = { from: comma + 1, to: comma + 1 < sentence.to ? contentEnd(items, comma + 1, sentence.to, 'quote', main) : comma + 1 }
  const start = subject.from - 1, clauseAhead = start - 1 > sentence.from + 1 && hasFiniteVerb(items, sentence.from, start)
  if (clauseAhead) return { from: sentence.from, to: items[start - 1]!.text === ',' ? start - 1 : start }
  return items[comma]?.text === ',' && rest.to > rest.from + 2 ? rest : null
}

/** The words around "…, she said, …"; null where she says nothing there. */
function readAside(items: readonly Item[], subject: Subject, behind: number, sentence: Stretch, main: number): Stretch[] | null {
  const ahead = wordsBefore(items, subject.from, sentence.from)
  if (ahead) return [ahead, ...wordsBehind(items, behind, sentence, ahead, main)]
  // "The wells, she said, are dry": neither half is a clause by itself
  if (items[subject.from - 1]?.text !== ',' || items[behind]?.text !== ',' || subject.from - 1 <= sentence.from) return null
  const rest = { from: behind + 1, to: contentEnd(items, behind + 1, sentence.to, 'quote', main) }
  return hasFiniteVerb(items, rest.from, rest.to) || isVerbHere(items, rest.from) || items[rest.from]?.kind === 'quote' ? [{ from: sentence.from, to: subject.from - 1 }, rest] : null
}

/** The words that stand before "…, she said": the sentence up to the comma or the quotation's end; null when none stand there. */
function wordsBefore(items: readonly Item[], end: number, low: number): Stretch | null {
  let to = end, last = items[to - 1]
  if (to <= low || !last) return null
  if (last.kind === 'mark' && (last.text === ',' || last.text === '—')) last = items[--to - 1]
  else if (last.kind !== 'quote' || to - 2 >= low && (items[to - 2]!.word.bits & (is.preposition | is.determiner)) !== 0) return null
  if (!last || to <= low) return null
  const first = items[low]!
  const isLeadIn = (first.word.bits & (is.preposition | is.adverb | is.subordinator)) !== 0 || first.word.forms === form.ing
  let quoted = false
  for (let i = low; i < to; i++) quoted ||= items[i]!.kind === 'quote'
  return quoted || !isLeadIn && to - low > 1 && hasFiniteVerb(items, low, to) || isLeadIn && hasFiniteVerb(items, afterLeadIn(items, low, to), to) ? { from: low, to } : null
}

function afterLeadIn(items: readonly Item[], low: number, to: number): number {
  for (let i = low; i < to; i++) if (items[i]!.text === ',') return i + 1
  return (items[low]!.word.bits & is.subordinator) !== 0 ? to : low
}

/** What goes on behind "…, she said, …" in the same sentence: quoted words, or a clause that was only interrupted. */
function wordsBehind(items: readonly Item[], from: number, sentence: Stretch, ahead: Stretch, main: number): Stretch[] {
  const quotedAhead = items[ahead.to - 1]!.kind === 'quote'
  for (let i = from; i < sentence.to; i++) {
    const { kind, text, word } = items[i]!
    if (kind === 'word' && i > from && word.cues.some(({ takes }) => takes.includes('q'))) return []
    if (kind !== 'quote' && !(kind === 'mark' && ',:—'.includes(text))) continue
    let next = kind === 'quote' ? i : i + 1
    if (next >= sentence.to) return []
    if ((items[next]!.word.bits & is.coordinator) !== 0 && items[next + 1]?.kind === 'quote') next++
    if (items[next]!.kind === 'quote' && (quotedAhead || i === from)) return [{ from: next, to: contentEnd(items, next, sentence.to, 'quote', main) }]
    if (i > from && !quotedAhead || quotedAhead && kind === 'mark' && items[next]!.word.forms !== form.ing) return []
    if (quotedAhead) continue
    if (hasFiniteVerb(items, ahead.from, ahead.to) || isPronoun(items[next])) return []
    return [{ from: next, to: contentEnd(items, next, sentence.to, 'quote', main) }]
  }
  return []
}
