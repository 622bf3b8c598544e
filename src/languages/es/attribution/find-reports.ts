import type { Stance } from '../../../model/annotation.ts'
import { trimmed, type Item, type Stretch } from './items.ts'
import { nounPhraseFrom, subjectBefore, subjectBehind } from './noun-phrase.ts'
import { auxiliaries, getSpeechForms } from './verbs.ts'
import { canSpeak, leaning, negations } from './words.ts'

/** An attribution in items of its sentence. */
export interface Report {
  cue: Stretch
  /** null: left out, the speaker before */
  source: Stretch | null
  content: Stretch[]
  stance: Stance
  opens?: boolean
}

interface Verb extends Stretch {
  stance: Stance
}

/** How far the words of a report may stand behind its verb: "anunció ayer en Lugo que". */
const reach = 10
const longestSpeaker = 6

/** The reports of one sentence. */
export function findReports(items: readonly Item[]): Report[] {
  const reports: Report[] = []
  for (let i = 0; i < items.length; i++) {
    const said = readSegun(items, i)
    if (said) {
      reports.push(said)
      i = said.source!.to - 1
      continue
    }
    const verb = readVerb(items, i)
    if (!verb) continue
    const report = readBehind(items, verb, reports) ?? readBefore(items, verb)
    if (report) reports.push(report)
    i = verb.to - 1
  }
  return reports
}

/** "declaró", "ha dicho"; null for none and for a denied one ("no ha dicho"). */
function readVerb(items: readonly Item[], i: number): Verb | null {
  const { kind, text } = items[i]!
  if (kind !== 'word') return null
  const isCompound = auxiliaries.has(text)
  const at = isCompound ? i + 1 : i
  const form = items[at]?.kind === 'word' ? getSpeechForms().get(items[at]!.text) : undefined
  if (!form || form.isParticiple !== isCompound) return null
  let before = i - 1
  while (before > 0 && leaning.has(items[before]!.text)) before--
  // "la denuncia", "de la denuncia": a noun spelt like a verb
  const isNoun = !isCompound && ['la', 'una', 'su', 'esta'].includes(items[i - 1]?.text ?? '')
  const isNameOf = items[at]!.capital && at > 0
  return isNoun || isNameOf || negations.has(items[before]?.text ?? '')
    ? null
    : { from: i, to: at + 1, stance: form.stance }
}

/** "«…», declaró Ana Blanco", "…, informó la empresa"; without a subject the speaker before. */
function readBehind(items: readonly Item[], verb: Verb, reports: readonly Report[]): Report | null {
  const at = leftOf(items, verb)
  if (!endsWords(items[at])) return null
  const source = subjectBehind(items, verb.to)
  const isQuoted = items[at]!.kind === 'quote' || items[at - 1]?.kind === 'quote'
  if (!source && !(isQuoted && isOver(items, verb.to))) return null
  const last = reports.at(-1)
  const start = last ? Math.max(last.cue.to, last.source?.to ?? 0) : 0
  const content = trimmed(items, { from: start, to: at + 1 })
  if (!content) return null
  return {
    cue: { from: verb.from, to: verb.to },
    source,
    content: [content, ...quoteBehind(items, source?.to ?? verb.to)],
    stance: verb.stance,
  }
}

/** Where the words around the verb begin: past the pronouns that lean on it. */
function leftOf(items: readonly Item[], { from }: Verb): number {
  let at = from - 1
  while (at >= 0 && items[at]!.kind === 'word' && leaning.has(items[at]!.text)) at--
  return at
}

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

const isOver = (items: readonly Item[], at: number) =>
  items[at] === undefined || items[at]!.kind !== 'word' || items[at]!.text === 'a'

/** "La ministra anunció que …", "… dijo: «…»"; a verb without a subject goes on with the last one. */
function readBefore(items: readonly Item[], verb: Verb): Report | null {
  const content = contentBehind(items, verb.to)
  if (!content) return null
  const source = subjectBefore(items, verb.from)
  if (!source && verb.from > 0 && items[verb.from - 1]!.kind === 'word') return null
  const cue = { from: verb.from, to: verb.to }
  return content === 'opens'
    ? { cue, source, content: [], stance: verb.stance, opens: true }
    : { cue, source, content: [content], stance: verb.stance }
}

function contentBehind(items: readonly Item[], to: number): Stretch | 'opens' | null {
  for (let i = to; i < items.length && i - to < reach; i++) {
    const { kind, text } = items[i]!
    if (kind === 'quote') return trimmed(items, { from: i, to: endOfContent(items, i) })
    if (text === ':')
      return i === items.length - 1
        ? 'opens'
        : trimmed(items, { from: i + 1, to: endOfContent(items, i + 1) })
    if (text === 'que') return trimmed(items, { from: i + 1, to: endOfContent(items, i + 1) })
    if (kind === 'mark' && text !== ',') return null
    if (getSpeechForms().has(text) || text === 'quien') return null
  }
  return null
}

/** The sentence's end, or a comma behind which another speaker is named. */
function endOfContent(items: readonly Item[], from: number): number {
  for (let i = from + 1; i < items.length - 1; i++) {
    if (items[i]!.text === ';') return i
    if (items[i]!.text !== ',') continue
    if (items[i + 1]!.text === 'según') return i
    const verb = readVerb(items, i + 1)
    if (verb && subjectBehind(items, verb.to)) return i
  }
  return items.length
}

/** "según la fiscalía, …", "…, según el informe", "de acuerdo con Ana Blanco". */
function readSegun(items: readonly Item[], i: number): Report | null {
  const isDeAcuerdo = items[i]!.text === 'de' && items[i + 1]?.text === 'acuerdo'
  const isSegun = items[i]!.kind === 'word' && items[i]!.text === 'según'
  if (!isSegun && !(isDeAcuerdo && items[i + 2]?.text === 'con')) return null
  const to = isSegun ? i + 1 : i + 3
  const verb = items[to] ? readVerb(items, to) : null
  const source = verb ? subjectBehind(items, verb.to) : nounPhraseFrom(items, to)
  if (!source || !namesSpeaker(items, source)) return null
  const before = trimmed(items, { from: 0, to: i })
  const after = trimmed(items, { from: source.to, to: items.length })
  const content = before ?? after
  const cue = { from: i, to: verb ? verb.to : to }
  return content ? { cue, source, content: [content], stance: 'neutral' } : null
}

const namesSpeaker = (items: readonly Item[], { from, to }: Stretch) =>
  items.slice(from, to).some(({ text, capital }) => capital || canSpeak(text))

/** "Ana Blanco: «…»"; in a title also without quotation marks where a person is named. */
export function findHeadline(
  items: readonly Item[],
  isNamed: (item: Item) => boolean,
): Report | null {
  const colon = items.findIndex(({ text }) => text === ':')
  const content = trimmed(items, { from: colon + 1, to: items.length })
  if (colon <= 0 || colon > longestSpeaker || !content) return null
  const speaker = items.slice(0, colon)
  const mayHold =
    items[colon + 1]?.kind === 'quote'
      ? speaker.some(({ text, capital }) => capital || canSpeak(text))
      : speaker.every((item) => item.capital) && speaker.some(isNamed)
  return mayHold && speaker.every(({ kind }) => kind === 'word')
    ? {
        cue: { from: colon, to: colon + 1 },
        source: { from: 0, to: colon },
        content: [content],
        stance: 'neutral',
      }
    : null
}
