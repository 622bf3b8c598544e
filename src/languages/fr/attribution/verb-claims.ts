import type { Item } from './items.ts'
import { nounPhraseFrom, subjectBefore, subjectBehind } from './noun-phrase.ts'
import { trimmed, type CueReport } from './cue-report.ts'
import { readVerbGroup, type Stretch, type VerbGroup } from './verb-group.ts'
import { getSpeechForms } from './verbs.ts'
import { adverbs, beforeOtherQue, leaning, otherClause } from './words.ts'

/**
 * How far the words of a report may stand from its verb: "a annoncé mardi soir devant la presse
 * que".
 */
const reach = 12

/** The reports of one sentence that a verb tells. */
export function findVerbReports(items: readonly Item[]): CueReport[] {
  const reports: CueReport[] = []
  for (let i = 0; i < items.length; i++) {
    const group = readVerbGroup(items, i)
    if (!group) continue
    const report =
      readComme(items, group) ??
      readBehind(items, group, reports) ??
      readBefore(items, group, reports)
    if (report) reports.push(report)
    i = group.to - 1
  }
  return reports
}

/** Where the words around the verb begin: past the pronouns that lean on it. */
function leftOf(items: readonly Item[], { from }: VerbGroup): number {
  let at = from - 1
  while (at >= 0 && items[at]!.kind === 'word' && leaning.has(items[at]!.text)) at--
  return at
}

/** "comme l'a souligné l'agence, …" */
function readComme(items: readonly Item[], group: VerbGroup): CueReport | null {
  const comme = leftOf(items, group)
  if (items[comme]?.text !== 'comme') return null
  const source = subjectBehind(items, group.to) ?? subjectBefore(items, group.from)
  if (!source || source.from <= comme) return null
  const end = Math.max(group.to, source.to)
  const after = contentFrom(items, endOfParticiple(items, end))
  const before = trimmed(items, { from: 0, to: comme })
  const content =
    items.slice(end).some(({ kind }) => kind !== 'mark') && items[end]?.text === ','
      ? after
      : before
  return (
    content && {
      cue: { from: group.from, to: group.to },
      source,
      content: [content],
      stance: group.verb.stance,
    }
  )
}

/** "…, interrogée mardi, …": an aside about the speaker. */
function endOfParticiple(items: readonly Item[], comma: number): number {
  if (
    items[comma]?.text !== ',' ||
    !/(?:é|i|u|is)e?s?$/.test(items[comma + 1]?.text ?? '') ||
    (items[comma + 1]?.text.length ?? 0) < 5
  )
    return comma
  const end = items.findIndex(({ text }, i) => i > comma && text === ',')
  return end < 0 ? comma : end
}

/**
 * The verb behind its words, the subject behind the verb: "« … », a déclaré Anna Blanc", "…, estime
 * le ministre", "« … », a-t-elle dit".
 */
function readBehind(
  items: readonly Item[],
  group: VerbGroup,
  reports: readonly CueReport[],
): CueReport | null {
  const at = leftOf(items, group)
  const before = items[at]
  if (
    !before ||
    group.gerund ||
    before.kind === 'word' ||
    (before.kind === 'mark' &&
      before.text !== ',' &&
      before.text !== '–' &&
      before.text !== '…' &&
      before.text !== '?' &&
      before.text !== '!')
  )
    return null
  const source =
    group.pronoun === null
      ? subjectBehind(items, group.to)
      : { from: group.pronoun, to: group.pronoun + 1 }
  if (!source) return null
  const previous = reports.findLast(({ cue }) => cue.to <= at)
  const start = previous ? Math.max(previous.cue.to, previous.source?.to ?? 0) : 0
  const first = trimmed(items, { from: start, to: at + 1 })
  const end = Math.max(source.to, group.to)
  if (!first) return null
  const content = [quotedPart(items, first)]
  const next = items[end]?.text === ',' ? end + 1 : end
  if (items[next]?.kind === 'quote') content.push({ from: next, to: next + 1 })
  return { cue: cueOf(group), source, content, stance: group.verb.stance }
}

/** The pronoun behind the verb is source, not cue; one inside "a-t-il dit" stays in both. */
const cueOf = ({ from, to, pronoun }: VerbGroup): Stretch => ({
  from,
  to: pronoun === to - 1 ? to - 1 : to,
})

/**
 * Only the quotation where a sentence stands before it: "Il est parti. « … », dit-elle" has been
 * parted already; "A ses yeux : « … »" not.
 */
function quotedPart(items: readonly Item[], stretch: Stretch): Stretch {
  const colon = items.findLastIndex(
    ({ text }, i) => i >= stretch.from && i < stretch.to && text === ':',
  )
  return colon >= 0 && items[colon + 1]?.kind === 'quote'
    ? { from: colon + 1, to: stretch.to }
    : stretch
}

/** The subject before the verb, the words behind it: "que …", ": …", a quotation, an infinitive. */
function readBefore(
  items: readonly Item[],
  group: VerbGroup,
  reports: readonly CueReport[],
): CueReport | null {
  const content = contentBehind(items, group)
  if (!content) return null
  const source = group.gerund
    ? speakerOfSentence(items, group, reports)
    : group.pronoun !== null
      ? { from: group.pronoun, to: group.pronoun + 1 }
      : subjectBefore(items, group.from)
  if (
    (!source && !group.gerund) ||
    (source && ['si', 's'].includes(items[source.from - 1]?.text ?? ''))
  )
    return null
  const cue = cueOf(group)
  if (content === 'opens')
    return { cue, source, content: [], stance: group.verb.stance, opens: true }
  return { cue, source, content: [content], stance: group.verb.stance }
}

function contentBehind(items: readonly Item[], { to, verb }: VerbGroup): Stretch | 'opens' | null {
  for (let i = to; i < items.length && i - to < reach; i++) {
    const { kind, text } = items[i]!
    if (kind === 'quote')
      return trimmed(items, {
        from: i - to > 3 ? i : startOfObject(items, to, i),
        to: endOfContent(items, i),
      })
    if (text === ':') return i === items.length - 1 ? 'opens' : contentFrom(items, i + 1)
    if ((text === 'que' || text === 'qu') && !beforeOtherQue.has(items[i - 1]!.text))
      return trimmed(items, { from: i, to: endOfContent(items, i) })
    if (kind === 'mark' && text !== ',') break
    if (
      i > to &&
      !adverbs.has(text) &&
      getSpeechForms()
        .get(text)
        ?.some(({ form }) => form === 'finite') &&
      items[i - 1]?.text !== 'à'
    )
      break
  }
  return !verb.weak && isInfinitive(items, to) ? contentFrom(items, to) : null
}

/** "déplore des « retards »": the noun's own words belong to what is said. */
const startOfObject = (items: readonly Item[], from: number, quote: number) =>
  items.slice(from, quote).some(({ text }) => text === ',' || text === 'à' || text === 'au')
    ? quote
    : from

function isInfinitive(items: readonly Item[], at: number): boolean {
  let i = at
  while (
    i < at + 4 &&
    [
      'ne',
      'n',
      'pas',
      'se',
      's',
      'en',
      'y',
      'le',
      'la',
      'les',
      'l',
      'plus',
      'rien',
      'jamais',
    ].includes(items[i]?.text ?? '')
  )
    i++
  return (
    items[i]?.kind === 'word' && /(?:er|ir|oir|tre|dre)$/.test(items[i]!.text) && !items[i]!.capital
  )
}

function contentFrom(items: readonly Item[], from: number): Stretch | null {
  return trimmed(items, { from, to: endOfContent(items, from) })
}

/**
 * The sentence's end, or where a clause of its own, another speaker or another report begins behind
 * a comma.
 */
function endOfContent(items: readonly Item[], from: number): number {
  for (let i = from + 1; i < items.length - 1; i++) {
    if (items[i]!.text !== ',') continue
    const next = items[i + 1]!.text
    if (
      otherClause.has(next) ||
      next === 'selon' ||
      (next === 'd' && items[i + 2]?.text === 'après')
    )
      return i
    if (
      getSpeechForms()
        .get(next)
        ?.some(({ form }) => form === 'gerund')
    )
      return i
    if (
      next === 'en' &&
      getSpeechForms()
        .get(items[i + 2]?.text ?? '')
        ?.some(({ form }) => form === 'gerund')
    )
      return i
    const group = readVerbGroup(items, i + 1)
    if (group && !group.gerund && (group.pronoun !== null || subjectBehind(items, group.to)))
      return i
  }
  return items.length
}

/**
 * Who a gerund's speaker is: the one of the report before it, else the sentence's first noun
 * phrase.
 */
function speakerOfSentence(
  items: readonly Item[],
  { from }: VerbGroup,
  reports: readonly CueReport[],
): Stretch | null {
  const before = reports.findLast(({ source }) => source !== null && source.to <= from)
  return before ? before.source : nounPhraseFrom(items.slice(0, from), 0)
}
