/** What a Spanish verb of speech tells by the words behind it, and where that ends. */
import { trimmed, type Stretch } from '../../sentences/sentence-items.ts'
import { isCount, tellsFigure } from '../../sentences/tells-figure.ts'
import { figureWords } from './figure-words.ts'
import type { Item } from './items.ts'
import { pastTime, subjectBehind } from './subject.ts'
import { readVerb, type Verb } from './verb.ts'
import { auxiliaries, getSpeechForms, type SpeechForm } from './verbs.ts'
import { afterNoun, canSpeak, leaning, timeNouns } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** How far the words of a report may stand behind its verb: "anunció ayer en Lugo que". */
const reach = 10

/**
 * What a verb tells by the words behind it; 'opens' where a colon ends the paragraph, so that the next
 * one tells it; null where nothing is told.
 */
export function contentBehind(items: readonly Item[], verb: Verb): Stretch | 'opens' | null {
  const { to, form } = verb
  if (form.beside && isRightBeforeQuote(items, to)) return anythingBehind(items, verb)
  if (form.onlyBehind)
    return items[to]?.text === ':' ? behindColon(items, to, { ...form, quoted: true }) : null
  if (!form.besideDe) return anythingBehind(items, verb)
  if (isCount(items, to, figureWords)) return actionFrom(items, to)
  return isBesideQuote(items, to) ? anythingBehind(items, verb) : null
}

function anythingBehind(items: readonly Item[], { to, form }: Verb): Stretch | 'opens' | null {
  if (form.takes === 'call') return isObject(items, to, form) ? actionFrom(items, to) : null

  for (let i = to; i < items.length && i - to < reach; i++) {
    const { kind, text } = items[i]!
    if (kind === 'quote')
      return trimmed(items, { from: startOfObject(items, to, i, form), to: endOfContent(items, i) })
    if (text === ':') return behindColon(items, i, form)
    // "anunció un plan que …" tells the plan
    if (text === 'que' && isObject(items, to, form)) break
    if (text === 'que') return trimmed(items, { from: i + 1, to: endOfContent(items, i + 1) })
    if (opensOther(items[i]!)) break
  }
  const at = pastTime(items, to)
  const isTold =
    isInfinitive(items[at]) || asking.has(items[at]?.text ?? '') || isObject(items, to, form)
  return isTold ? actionFrom(items, at) : null
}

/** Whether another clause begins at an item, so that no "que" behind it belongs to the verb before. */
const opensOther = ({ kind, text }: Item): boolean =>
  (kind === 'mark' && text !== ',') ||
  (getSpeechForms().has(text) && !canSpeak(text)) ||
  text === 'quien' ||
  asking.has(text)

/** "revela cómo …" */
const asking: ReadonlySet<string> = wordSet(
  'cómo cuándo cuánto cuánta cuántos cuántas dónde quién quiénes',
)

/** "habló de una «farsa»"; not "habló de su hermano, «el grande»". */
function isBesideQuote(items: readonly Item[], to: number): boolean {
  const quote = items.findIndex(({ kind }, i) => i >= to && kind !== 'word')
  return items[to]?.text === 'de' && quote - to <= mostBesideQuote && items[quote]?.kind === 'quote'
}

/** "celebró una «frontera viva»"; not "celebró su día, «el mejor»". */
const isRightBeforeQuote = (items: readonly Item[], to: number): boolean => {
  const quote = items.findIndex(({ kind }, i) => i >= to && kind !== 'word')
  return quote - to <= mostBesideQuote && items[quote]?.kind === 'quote' && items[to]?.text !== 'en'
}

/** Words between such a verb and its quotation: "de una verdadera" «farsa». */
const mostBesideQuote = 4

/** What stands behind the colon at item `colon`: "dijo: «…»"; a colon may also explain. */
function behindColon(
  items: readonly Item[],
  colon: number,
  { quoted }: SpeechForm,
): Stretch | 'opens' | null {
  if (quoted && items[colon + 1]?.kind !== 'quote') return null
  if (colon === items.length - 1) return 'opens'
  return trimmed(items, { from: colon + 1, to: endOfContent(items, colon + 1) })
}

/** "tachó la oferta de «burla»": the noun's own words belong to what is said. */
function startOfObject(
  items: readonly Item[],
  to: number,
  quote: number,
  { takes }: SpeechForm,
): number {
  const at = pastTime(items, to)
  const isParted = items.slice(at, quote).some(({ text }) => text === ',' || text === 'en')
  return takes !== undefined && !isParted && quote - at <= longestObject ? at : quote
}

/** Words of a noun with what hangs on it, before its judgement: "la oferta del Gobierno de «burla»". */
const longestObject = 6

const isInfinitive = (item: Item | undefined) =>
  item?.kind === 'word' && !item.capital && /(?:[aeií]r|[aei]rse)$/.test(item.text)

/** Whether what stands behind a verb is itself what is said: "critica la ley", "acusa a Ana de mentir". */
export function isObject(items: readonly Item[], to: number, { takes }: SpeechForm): boolean {
  const at = pastTime(items, to)
  const item = items[at]
  if (item?.kind !== 'word' || takes === undefined) return false
  // "pidió el anonimato" is no statement
  if (items[at + 1]?.text === 'anonimato') return false
  if (takes === 'call') return isCall(items, at)
  if (takes === 'figure') return tellsFigure(items, at, figureWords)
  if (takes === 'rest') return ofRest.has(item.text) && items[at + 1]?.text !== 'que'
  if (takes === 'person') return isToldToAct(items, at)
  if (item.capital) return false
  // "exige explicaciones": a noun without an article
  const isBare = /\p{Ll}{3}s$/u.test(item.text) && !afterNoun.has(item.text)
  return (
    isBare ||
    calledFor.has(item.text) ||
    item.text === 'más' ||
    /^\d/.test(item.text) ||
    isNounAt(items, at)
  )
}

/** "la acusó de mentir", "acusa a Ana de mentir" from item `at` on. */
function isToldToAct(items: readonly Item[], at: number): boolean {
  // "la acusó de mentir"
  if (items[at]!.text === 'de') return isInfinitive(items[at + 1])
  const goal = items.findIndex(
    ({ kind, text }, i) => i > at && (kind === 'mark' || text === 'de' || text === 'a'),
  )
  return ['a', 'al'].includes(items[at]!.text) && goal > 0 && isInfinitive(items[goal + 1])
}

/** "informó de un corte", "alertó sobre la crecida" */
const ofRest: ReadonlySet<string> = new Set(['de', 'del', 'sobre', 'contra'])

/** "llamó a votar", "llamó a «resistir»", "llamó a la calma"; not "llamó a la puerta". */
function isCall(items: readonly Item[], at: number): boolean {
  if (!['a', 'al'].includes(items[at]!.text)) return false
  const next = items[at + 1]?.text === 'la' ? at + 2 : at + 1
  return (
    isInfinitive(items[next]) ||
    items[next]?.kind === 'quote' ||
    calledFor.has(items[next]?.text ?? '')
  )
}

/** "pide calma", "llamó al diálogo": what one asks of others, without an article of its own. */
const calledFor: ReadonlySet<string> = wordSet(
  'falta escasez carencia calma respeto paciencia justicia diálogo prudencia unidad responsabilidad cautela transparencia tiempo ayuda perdón moderación contención firmeza paz serenidad huelga movilización boicot resistencia',
)

/** "la ley", but not "la semana pasada". */
const isNounAt = (items: readonly Item[], at: number) =>
  nounBeginnings.has(items[at]!.text) && !timeNouns.has(items[at + 1]?.text ?? '')

const nounBeginnings: ReadonlySet<string> = wordSet(
  'su sus el la los las un una unos unas este esta estos estas ese esa esos esas toda todo todas todos cualquier cualquiera dos tres cuatro cinco seis diez veinte cien',
)

/** The same up to another verb of the same subject: "niega los cargos | y lo calificó de «…»". */
function actionFrom(items: readonly Item[], from: number): Stretch | null {
  const end = endOfContent(items, from)
  const other = items.findIndex(
    ({ text }, i) => i > from && (text === 'y' ? isVerbAt(items, i + 1) : isMainVerb(items, i)),
  )
  if (other <= from || other >= end) return trimmed(items, { from, to: end })
  // "pide calma | y los sindicatos exigen": the other verb has a subject of its own
  const and = items.findLastIndex(({ text }, i) => i > from && i < other && text === 'y')
  const isBesideSubject = and > 0 && other - and <= longestSubject
  return trimmed(items, { from, to: isBesideSubject ? and : other })
}

/** Words of a subject between "y" and its verb. */
const longestSubject = 8

/** "que pidió calma | afirmó": a verb behind no "que" of its own. */
function isMainVerb(items: readonly Item[], i: number): boolean {
  if (!readVerb(items, i)) return false
  let at = i - 1
  while (at > 0 && leaning.has(items[at]!.text)) at--
  return items[at]!.text !== 'que' && items[at]!.kind !== 'quote'
}

function isVerbAt(items: readonly Item[], i: number): boolean {
  let at = i
  while (items[at]?.kind === 'word' && leaning.has(items[at]!.text)) at++
  const item = items[at]
  return item !== undefined && (auxiliaries.has(item.text) || readVerb(items, at) !== null)
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
