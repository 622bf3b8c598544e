import { trimmed, type Stretch } from '../../sentences/sentence-items.ts'
import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { rowBefore } from '../../sentences/publishers-in-row.ts'
import { withinAside } from '../../sentences/relative-aside.ts'
import type { Item } from './items.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { closesAside, subjectBefore, subjectBehind, withNameBehind } from './subject.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { contentBehind, contentFrom, isObject } from './verb-content.ts'
import { endOfParticiple } from './participle.ts'
import {
  canSpeak,
  determiners,
  documentNouns,
  isSomebody,
  leaning,
  pronouns,
  rowWords,
} from './words.ts'

/** The reports of one sentence that a verb tells. */
export function findVerbReports(items: readonly Item[]): SentenceReport[] {
  const reports: SentenceReport[] = []
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
function readComme(items: readonly Item[], group: VerbGroup): SentenceReport | null {
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

/** Marks between words and the verb that tells who says them: "Pourquoi ? demande-t-elle". */
const afterWords: ReadonlySet<string> = new Set([',', '–', '…', '?', '!'])

/**
 * The verb behind its words, the subject behind the verb: "« … », a déclaré Anna Blanc", "…, estime
 * le ministre", "« … », a-t-elle dit".
 */
function readBehind(
  items: readonly Item[],
  group: VerbGroup,
  reports: readonly SentenceReport[],
): SentenceReport | null {
  const at = leftOf(items, group)
  if (group.gerund || !endsWords(items, at)) return null
  const previous = reports.findLast(({ cue }) => cue.to <= at)
  const start = previous ? Math.max(previous.cue.to, previous.source?.to ?? 0) : 0
  const source =
    group.pronoun === null
      ? subjectBehind(items, group.to, isQuoteFrom(items, start, at))
      : { from: group.pronoun, to: group.pronoun + 1 }
  // "…, juge cette défense « indécente »": the noun is what is judged
  if (!source || (group.pronoun === null && items[source.to]?.kind === 'quote')) return null
  if (isObjectOf(items, source, group)) return null
  const first = trimmed(items, { from: start, to: at + 1 })
  const end = Math.max(source.to, group.to)
  if (!first) return null
  const isInside = group.pronoun !== null && items[at]?.text === ','
  const content = [quotedPart(items, first), ...goingOn(items, end, isInside)]
  return { cue: cueOf(group), source, content, stance: group.verb.stance }
}

/**
 * What goes on behind the verb and its subject, which end before item `end`: a quotation; the rest of
 * a sentence that the verb stands inside, "La ville, a-t-il dit, | dort".
 */
function goingOn(items: readonly Item[], end: number, isInside: boolean): Stretch[] {
  const next = items[end]?.text === ',' ? end + 1 : end
  if (items[next]?.kind === 'quote') return [{ from: next, to: next + 1 }]
  const rest = isInside && next > end ? contentFrom(items, next) : null
  return rest ? [rest] : []
}

/** "La ministre, Anna Blanc, a annoncé | un plan pour Brest": what she announces, and no speaker. */
const isObjectOf = (items: readonly Item[], { from }: Stretch, group: VerbGroup): boolean =>
  group.pronoun === null &&
  ['un', 'une', 'des'].includes(items[from]!.text) &&
  !isSomebody(items[from + 1]?.text ?? '') &&
  subjectBefore(items, group.from) !== null

/** Whether told words may end at item `at`, in front of the verb that tells them. */
function endsWords(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'mark') return item?.kind === 'quote'
  return afterWords.has(item.text) && !(item.text === ',' && closesAside(items, at))
}

/** Whether nothing but a quotation, and a mark behind it, stands up to item `end`. */
function isQuoteFrom(items: readonly Item[], start: number, end: number): boolean {
  const stretch = trimmed(items, { from: start, to: end + 1 })
  return (
    stretch !== null && stretch.to === stretch.from + 1 && items[stretch.from]!.kind === 'quote'
  )
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
  reports: readonly SentenceReport[],
): SentenceReport | null {
  const content = isToldBefore(items, leftOf(items, group)) ? null : contentBehind(items, group)
  if (!content) return null
  const source = group.gerund
    ? speakerOfSentence(items, group, reports)
    : group.pronoun !== null
      ? { from: group.pronoun, to: group.pronoun + 1 }
      : (rowBefore(items, group.from, rowWords, (text) => documentNouns.has(text)) ??
        sourceGoingOn(items, group, reports) ??
        subjectBefore(items, group.from))
  if (
    (!source && !group.gerund) ||
    (source && ['si', 's'].includes(items[source.from - 1]?.text ?? ''))
  )
    return null
  // "le film parle d'un « héros »" tells of nobody who speaks
  const needsSpeaker = group.verb.beside !== undefined || isObject(items, group.to, group.verb)
  if (needsSpeaker && !(source && mayJudge(items, source))) return null
  const cue = cueOf(group)
  if (content === 'opens')
    return { cue, source, content: [], stance: group.verb.stance, opens: true }
  const relative = leftOf(items, group)
  const told =
    items[relative]?.text === 'qui'
      ? withinAside(items, { relative, content }, goesOnWithList)
      : content
  return { cue, source, content: [told], stance: group.verb.stance }
}

/** "à ceux | qui le lui demanderont : « … »": what they ask for is told already; not "qui l'accuse de". */
const isToldBefore = (items: readonly Item[], relative: number): boolean =>
  items[relative]?.text === 'qui' &&
  items[relative + 1]?.text === 'le' &&
  ['lui', 'leur'].includes(items[relative + 2]?.text ?? '')

/** "qui dénonce des vols, des abus et que rien ne change, a démenti" */
const goesOnWithList = ({ kind, text }: Item) =>
  kind === 'quote' || determiners.has(text) || ['et', 'que', 'qu', 'ou'].includes(text)

/** "critique la loi et dénonce …": the subject of the report before. */
const sourceGoingOn = (
  items: readonly Item[],
  group: VerbGroup,
  reports: readonly SentenceReport[],
): Stretch | null =>
  items[leftOf(items, group)]?.text === 'et' ? (reports.at(-1)?.source ?? null) : null

/** A noun behind a verb is said only by one who can speak: "cette crise annonce la fin" tells nothing. */
const mayJudge = (items: readonly Item[], { from, to }: Stretch) =>
  items
    .slice(from, to)
    .some(
      ({ text, capital }) =>
        canSpeak(text) || pronouns.has(text) || (capital && !determiners.has(text)),
    )

/**
 * Who a gerund's speaker is: the one of the report before it, else the sentence's first noun
 * phrase.
 */
function speakerOfSentence(
  items: readonly Item[],
  { from }: VerbGroup,
  reports: readonly SentenceReport[],
): Stretch | null {
  // "…, rappelle-t-on, soulignant": those who tell it are not whom it tells of
  const before = reports.findLast(
    ({ source }) => source !== null && source.to <= from && items[source.from]!.text !== 'on',
  )
  if (before) return before.source
  const first = nounPhraseFrom(items.slice(0, from), 0)
  return first && withNameBehind(items, first)
}
