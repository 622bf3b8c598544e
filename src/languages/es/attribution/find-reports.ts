import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { trimmed, type Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { rowBefore } from '../../sentences/publishers-in-row.ts'
import { withinAside } from '../../sentences/relative-aside.ts'
import { contentBehind, isObject } from './content.ts'
import { readSegun } from './phrase-reports.ts'
import { isOneNoun } from './noun-phrase.ts'
import { subjectBefore, subjectBehind } from './subject.ts'
import { leftOf, readVerb, type Verb } from './verb.ts'
import {
  canSpeak,
  determiners,
  documentNouns,
  isSomebody,
  pronouns,
  rowWords,
  timeWords,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** The reports of one sentence. */
export function findReports(items: readonly Item[]): SentenceReport[] {
  const reports: SentenceReport[] = []
  for (let i = 0; i < items.length; i++) {
    const said = readSegun(items, i)
    if (said) {
      reports.push(said)
      i = said.source!.to - 1
      continue
    }
    const verb = readVerb(items, i)
    if (!verb) continue
    const report = readBehind(items, verb, reports) ?? readBefore(items, verb, reports)
    if (report) reports.push(report)
    i = verb.to - 1
  }
  return reports
}

/** "«…», declaró Ana Blanco", "…, informó la empresa"; without a subject the speaker before. */
function readBehind(
  items: readonly Item[],
  verb: Verb,
  reports: readonly SentenceReport[],
): SentenceReport | null {
  const at = leftOf(items, verb.from)
  if (!endsWords(items[at])) return null
  const last = reports.at(-1)
  const start = last ? Math.max(last.cue.to, last.source?.to ?? 0) : 0
  const content = trimmed(items, { from: start, to: at + 1 })
  if (!content || (last && isInAside(items, last))) return null
  const isQuoted = items[content.to - 1]!.kind === 'quote'
  if (verb.form.onlyBehind && !isQuoted) return null
  const isQuote = isQuoted && content.to === content.from + 1
  const source = subjectBehind(items, verb.to, isQuote)
  if (!source && !(isQuoted && isOver(items, verb.to))) return null
  if (source && !isQuoted && isObjectOf(items, source, verb)) return null
  return {
    cue: { from: verb.from, to: verb.to },
    source,
    content: [content, ...quoteBehind(items, source?.to ?? verb.to)],
    stance: verb.form.stance,
  }
}

/** "La ministra, Ana Blanco, anunció | un acuerdo": what she announces, and no speaker. */
const isObjectOf = (items: readonly Item[], { from }: Stretch, verb: Verb): boolean =>
  subjectBefore(items, verb.from) !== null &&
  (opensWithNamed(items, leftOf(items, verb.from)) ||
    (indefinite.has(items[from]!.text) && !isSomebody(items[from + 1]?.text ?? '')))

/**
 * "El danés Mathias Gidsel, goleador del torneo, destacó": nothing but somebody and an aside up to the
 * comma at item `end`. "El puente sigue en Lugo, según se vio, informó" opens with more.
 */
function opensWithNamed(items: readonly Item[], end: number): boolean {
  const comma = items.findIndex(({ text }) => text === ',')
  const first = determiners.has(items[0]!.text) ? 1 : 0
  // one word beside the article says what he is: "El danés"
  const name = items[first]?.capital ? first : first + 1
  const isRole =
    canSpeak(items[first]?.text ?? '') && (comma === name || isOneNoun(items.slice(first, comma)))
  return (
    comma > 0 &&
    items.findIndex(({ text }, i) => i > comma && text === ',') === end &&
    (isRole ||
      (comma > name &&
        items[comma - 1]!.capital &&
        items
          .slice(name, comma)
          .every(({ capital, text }) => capital || text === 'de' || text === 'del')))
  )
}

const indefinite: ReadonlySet<string> = new Set(['un', 'una', 'unos', 'unas'])

/** What may stand between reported words and the verb behind them. */
const endsWords = (item: Item | undefined) =>
  item !== undefined &&
  (item.kind === 'quote' || (item.kind === 'mark' && ',–—?!'.includes(item.text)))

/** "…, dijo Ana Blanco. «…»": the speech goes on. */
function quoteBehind(items: readonly Item[], end: number): Stretch[] {
  const isMark = items[end]?.kind === 'mark' && ',.:;'.includes(items[end]!.text)
  const at = isMark ? end + 1 : end
  return items[at]?.kind === 'quote' ? [{ from: at, to: at + 1 }] : []
}

/** Whether no subject follows: the sentence ends, or "a la agencia", "en Instagram", "ayer" does. */
const isOver = (items: readonly Item[], at: number) =>
  items[at]?.kind !== 'word' ||
  timeWords.has(items[at]!.text) ||
  opensAdjunct.has(items[at]!.text) ||
  (items[at]!.text === 'el' && timeWords.has(items[at + 1]?.text ?? ''))

const opensAdjunct: ReadonlySet<string> = wordSet(
  'a al en entre ante durante tras con por desde sobre',
)

/** "La ministra anunció que …", "… dijo: «…»"; a verb without a subject goes on with the last one. */
function readBefore(
  items: readonly Item[],
  verb: Verb,
  reports: readonly SentenceReport[],
): SentenceReport | null {
  const content = contentBehind(items, verb)
  if (!content) return null
  const source =
    rowBefore(items, verb.from, rowWords, (text) => documentNouns.has(text)) ??
    subjectBefore(items, verb.from) ??
    sourceGoingOn(items, verb, reports)
  const needsSpeaker = verb.form.besideDe === true || isObject(items, verb.to, verb.form)
  if (needsSpeaker && !tellsNoun(items, verb, source)) return null
  if (!source && verb.from > 0 && items[verb.from - 1]!.kind === 'word') return null
  const cue = { from: verb.from, to: verb.to }
  if (content === 'opens')
    return { cue, source, content: [], stance: verb.form.stance, opens: true }
  const relative = leftOf(items, verb.from)
  const told = relatives.has(items[relative]?.text ?? '')
    ? withinAside(items, { relative, content }, goesOnWithList)
    : content
  return { cue, source, content: [told], stance: verb.form.stance }
}

/** "El Gobierno, que denuncia «abusos», llamó": what was told stands in an aside about who speaks. */
function isInAside(items: readonly Item[], { cue }: SentenceReport): boolean {
  const relative = leftOf(items, cue.from)
  return relatives.has(items[relative]?.text ?? '') && items[relative - 1]?.text === ','
}

const relatives: ReadonlySet<string> = new Set(['que', 'quien', 'quienes'])

/** "que denuncia los robos, los abusos y que nada cambia, negó" */
const goesOnWithList = ({ kind, text }: Item) =>
  kind === 'quote' || determiners.has(text) || ['y', 'e', 'o', 'que'].includes(text)

/** "niega los cargos y lo calificó de …": the subject of the report before, or the one of the sentence. */
const sourceGoingOn = (
  items: readonly Item[],
  verb: Verb,
  reports: readonly SentenceReport[],
): Stretch | null =>
  items[leftOf(items, verb.from)]?.text === 'y'
    ? (reports.at(-1)?.source ?? speakerOpening(items))
    : null

/**
 * "Ana Blanco | admitió la derrota y aseguró": the capitals that open the sentence, or a noun for who
 * speaks behind its article; null for "El puente cerró y anunció".
 */
function speakerOpening(items: readonly Item[]): Stretch | null {
  const from = determiners.has(items[0]?.text ?? '') ? 1 : 0
  let to = from
  if (from === 1 && canSpeak(items[1]?.text ?? '')) to++
  while (items[to]?.kind === 'word' && items[to]!.capital && !determiners.has(items[to]!.text)) to++
  return to > from + 1 || (from === 1 && to > from) ? { from: 0, to } : null
}

/** A noun behind a verb is said only by one who can speak; "se anunció la fiesta" is a passive. */
const tellsNoun = (items: readonly Item[], { from }: Verb, source: Stretch | null): boolean =>
  items[from - 1]?.text !== 'se' &&
  (source === null ||
    items
      .slice(source.from, source.to)
      .some(
        ({ text, capital }) =>
          canSpeak(text) || pronouns.has(text) || (capital && !determiners.has(text)),
      ))
