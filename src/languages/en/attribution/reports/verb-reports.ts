import { readAfter, type After } from '../phrases/after-verb.ts'
import { skipAdverbials } from '../phrases/adverbials.ts'
import { contentEnd, opensArgument } from '../phrases/clause.ts'
import { endOfOpening, endOfRelative } from '../phrases/clause-ends.ts'
import { readContactClause } from './contact-clauses.ts'
import { form } from '../lexicon/verb-forms.ts'
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { isNaming } from '../phrases/naming.ts'
import { readPassive } from './passive-reports.ts'
import { quotedSubject } from '../subjects/quoted-subject.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../subjects/stretch.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import { remember, sharedSubject, type Told } from '../subjects/told-subjects.ts'
import { readVerbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import { readAside, readFronted, wordsBefore, wordsBehind } from './words-around.ts'

/** The reports whose cue is a verb, sentence by sentence, left to right. */
export function findVerbReports(reading: ParsedBlock): CueReport[] {
  const { items, sentences } = reading
  const reports: CueReport[] = []
  sentences.forEach(({ from, to }, sentence) => {
    const told: Told[] = []
    const waiting: CueReport[] = []
    for (let i = from; i < to; i++) {
      const item = items[i]!
      if (
        item.kind !== 'word' ||
        ((item.word.bits & is.verb) === 0 && (item.word.bits & is.be) === 0)
      )
        continue
      const group = (item.word.bits & is.verb) !== 0 ? readVerbGroup(items, i, from) : null
      if (!group) {
        if ((item.word.bits & is.be) !== 0) remember(told, items, i, i, from, false)
        continue
      }
      const report =
        item.word.cues.length > 0
          ? readReport(reading, group, { from, to }, sentence, told, waiting)
          : null
      if (report) reports.push(report)
      if (group.kind === 'finite') {
        const subject = report?.source ?? null
        if (subject) told.push({ subject, reporting: true, at: i, forms: item.word.forms })
        else remember(told, items, group.from, i, from, item.word.cues.length > 0)
        const last = told[told.length - 1]
        if (last?.at === i && last.subject)
          for (const each of waiting.splice(
            0,
            waiting.findLastIndex(({ content }) => (content[0]?.to ?? 0) <= group.from) + 1,
          ))
            each.source = last.subject
      }
    }
  })
  return reports
}

function readReport(
  reading: ParsedBlock,
  group: VerbGroup,
  sentence: Stretch,
  number: number,
  told: readonly Told[],
  waiting: CueReport[],
): CueReport | null {
  const { items } = reading
  const { main } = group
  const { cues } = items[main]!.word
  if (group.passive) return readPassive(reading, group, sentence, number)
  const after = readAfter(items, main, sentence.to, cues)
  if (!after) return null
  const report = (source: Subject | null, content: Stretch[], cueTo = after.cueTo): CueReport => ({
    sentence: number,
    cue: { from: group.from, to: cueTo },
    source,
    content,
    stance: after.cue.stance,
    manner: after.kind === 'none' ? 'behind' : after.kind === 'opens' ? 'quote' : after.kind,
    opens: after.kind === 'opens',
    weak: !after.cue.takes.includes('j') && ['phrase', 'infinitive', 'gerund'].includes(after.kind),
  })
  const speech = cues.some(({ takes }) => takes.includes('t'))
  if (group.kind === 'finite') {
    const before = items[group.from - 1]
    let subject = findSubject(items, group.from, sentence.from)
    if (speech && (!subject || before?.kind === 'quote' || before?.text === ',')) {
      const inverted = findInvertedSubject(items, main + 1, sentence.to)
      const ahead = wordsBefore(items, group.from, sentence.from)
      if (
        inverted &&
        ahead &&
        (items[main]!.word.forms & (form.past | form.third)) !== 0 &&
        !(subject && before?.kind !== 'quote')
      )
        return {
          ...report(
            inverted,
            [ahead, ...wordsBehind(items, inverted.to, sentence, ahead, main)],
            main + 1,
          ),
          manner: 'behind',
          opens: false,
        }
    }
    if (speech && before?.text === ',') {
      // "The wells, said Amina Saleh, are dry."
      const inverted = findInvertedSubject(items, main + 1, sentence.to)
      const behind = inverted?.headTo ?? 0
      if (
        inverted &&
        items[behind]?.text === ',' &&
        behind + 1 < sentence.to &&
        isVerbHere(items, behind + 1) &&
        group.from - 1 > sentence.from &&
        isNominal(items[group.from - 2])
      ) {
        return {
          ...report(
            { ...inverted, to: behind },
            [
              { from: sentence.from, to: group.from - 1 },
              { from: behind + 1, to: contentEnd(items, behind + 1, sentence.to, 'quote', main) },
            ],
            main + 1,
          ),
          manner: 'behind',
        }
      }
    }
    if (!subject && before && (before.word.bits & is.coordinator) !== 0)
      subject = sharedSubject(told, items[main]!.word.forms, group.from)
    if (!subject && before && before.text === ',' && (items[main]!.word.forms & form.base) === 0)
      subject = sharedSubject(told, items[main]!.word.forms, group.from)
    if (!subject) return null
    const contact = readContactClause(items, main, subject, sentence.to)
    if (contact)
      return {
        ...report(
          contact.subject,
          [
            contact.about,
            { from: main + 1, to: contentEnd(items, main + 1, contact.end, 'phrase', main) },
          ],
          main + 1,
        ),
        manner: 'clause',
        weak: false,
      }
    const fronted =
      items[subject.from - 1]?.text === 'as'
        ? readFronted(
            items,
            subject,
            skipAdverbials(items, after.from, sentence.to),
            sentence,
            main,
          )
        : null
    if (fronted && speech) return { ...report(subject, [fronted], main + 1), manner: 'behind' }
    if (
      speech &&
      items[subject.from - 1]?.kind === 'quote' &&
      subject.from > sentence.from &&
      (after.kind === 'clause' || after.kind === 'phrase') &&
      items[after.from]!.text !== 'that'
    ) {
      const aside = readAside(
        items,
        subject,
        skipAdverbials(items, main + 1, sentence.to),
        sentence,
        main,
      )
      if (aside) return { ...report(subject, aside, main + 1), manner: 'behind' }
    }
    if (speech && after.kind === 'quote' && items[after.from - 1]!.text === ',') {
      // "“The wells,” she said, “are dry.”"
      const ahead = wordsBefore(items, subject.from, sentence.from)
      if (ahead && items[ahead.to - 1]!.kind === 'quote')
        return {
          ...report(subject, [ahead, wordsAfter(items, after, sentence, main)]),
          manner: 'behind',
        }
    }
    if (isNaming(items, after, main, sentence.to)) return null
    const within =
      subject.kind === 'relative'
        ? { from: sentence.from, to: endOfRelative(items, subject.from, after.from, sentence.to) }
        : sentence
    if (after.kind !== 'none')
      return report(subject, after.kind === 'opens' ? [] : [wordsAfter(items, after, within, main)])
    if (!speech) return null
    const aside = readAside(
      items,
      subject,
      skipAdverbials(items, after.from, sentence.to),
      sentence,
      main,
    )
    return aside ? report(subject, aside) : null
  }
  if (group.kind === 'ing') {
    if (after.kind === 'none') return null
    const within =
      group.from === sentence.from
        ? { from: sentence.from, to: endOfOpening(items, after.from, sentence.to) }
        : sentence
    const content = after.kind === 'opens' ? [] : [wordsAfter(items, after, within, main)]
    const before = items[group.from - 1]
    // "it drew insulting remarks": an adjective, unless its object shows that it is none
    const afterWord =
      before?.kind === 'word' &&
      (before.word.bits & (is.preposition | is.coordinator | is.subordinator)) === 0
    if (
      afterWord &&
      after.kind === 'phrase' &&
      after.from === main + 1 &&
      !opensArgument(items[after.from])
    )
      return null
    if (before && group.from > sentence.from && isNominal(before) && before.kind === 'word') {
      const subject = findSubject(items, group.from, sentence.from)
      return subject && subject.kind === 'phrase' ? report(subject, content) : null
    }
    const passedOn =
      before?.text === 'as' && group.from > sentence.from
        ? quotedSubject(items, group.from - 1, sentence.from)
        : null
    if (passedOn) return report(passedOn, content)
    const shared = sharedSubject(told, 0, group.from)
    const made = report(shared, content)
    if (!shared) waiting.push(made)
    return made
  }
  return null
}

function wordsAfter(
  items: readonly Item[],
  after: After,
  sentence: Stretch,
  main: number,
): Stretch {
  const kind = after.kind as Exclude<After['kind'], 'none' | 'opens'>
  return { from: after.from, to: contentEnd(items, after.from, sentence.to, kind, main) }
}
