/** What a French verb of speech tells by the words behind it, and where that ends. */
import { trimmed, type Stretch } from '../../sentences/sentence-items.ts'
import { isCount, tellsFigure } from '../../sentences/tells-figure.ts'
import { isBeside } from './beside.ts'
import { figureWords } from './figure-words.ts'
import { isInfinitive } from './infinitive.ts'
import type { Item } from './items.ts'
import { auxiliaries } from './helping-verbs.ts'
import { subjectBehind } from './subject.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { isSpeech, type SpeechVerb } from './verbs.ts'
import {
  adverbs,
  beforeOtherQue,
  otherClause,
  pastTurn,
  pronouns,
  timeNouns,
  timeWords,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

/**
 * How far the words of a report may stand from its verb: "a annoncé mardi soir devant la presse
 * que".
 */
const reach = 12

/**
 * What a verb tells by the words behind it ("annonce un plan que …" tells the plan); 'opens' where a
 * colon ends the paragraph, so that the next one tells it; null where nothing is told.
 */
export function contentBehind(items: readonly Item[], group: VerbGroup): Stretch | 'opens' | null {
  const { to, verb } = group
  if (verb.onlyBehind) return quotationRightBehind(items, to)
  if (!verb.beside) return anythingBehind(items, group)
  if (verb.beside === 'de' && isCount(items, to, figureWords)) return actionFrom(items, to)
  return isBeside(items, group, verb.beside) ? anythingBehind(items, group) : null
}

function anythingBehind(
  items: readonly Item[],
  { to, verb, gerund }: VerbGroup,
): Stretch | 'opens' | null {
  if (takesInfinitive(verb) && isInfinitive(items, to)) return actionFrom(items, to)
  for (let i = to; i < items.length && i - to < reach; i++) {
    const { kind, text } = items[i]!
    if (kind === 'quote')
      return trimmed(items, { from: startOfObject(items, to, i), to: endOfContent(items, i) })
    if (text === ':') return i === items.length - 1 ? 'opens' : contentFrom(items, i + 1)
    const isQue = text === 'que' || text === 'qu'
    if (isQue && isObject(items, to, verb)) break
    if (isQue && !beforeOtherQue.has(items[i - 1]!.text))
      return trimmed(items, { from: i, to: endOfContent(items, i) })
    if ((kind === 'mark' && text !== ',') || (i > to && opensOther(items, i, gerund))) break
  }
  return actionBehind(items, to, verb)
}

/** "tempère : « … »": of a verb behind which much else stands, a quotation behind its colon. */
const quotationRightBehind = (items: readonly Item[], to: number): Stretch | null =>
  items[to]?.text === ':' && items[to + 1]?.kind === 'quote' ? contentFrom(items, to + 1) : null

/**
 * Whether another verb of speech stands at item `i`, or behind its comma: ", parlant", ", qui a dit"; behind
 * a gerund a subject, "Répondant à Anna, il a dit"; not "l’invite à juge".
 */
const opensOther = (items: readonly Item[], i: number, gerund: boolean) =>
  items[i]!.text === ','
    ? isSpeech(items[i + 1]?.text, 'gerund') ||
      (gerund && pronouns.has(items[i + 1]?.text ?? '')) ||
      (items[i + 1]?.text === 'qui' && items[i + 2] !== undefined && !!readVerbGroup(items, i + 2))
    : opensBesideAnd(items, i) ||
      (!adverbs.has(items[i]!.text) &&
        isSpeech(items[i]!.text, 'finite') &&
        items[i - 1]?.text !== 'à')

/** "a rejeté la loi | et appelé à « voter »" */
const opensBesideAnd = (items: readonly Item[], i: number) =>
  items[i]!.text === 'et' && isSpeech(items[i + 1]?.text, 'participle')

const takesInfinitive = (verb: SpeechVerb) => !verb.weak || verb.stance === 'denying'

/** "a nié vendredi devant le tribunal | avoir menti": where it begins; null where none stands. */
function havingBehind(items: readonly Item[], to: number): number | null {
  for (let i = to; i < items.length && i - to < reach; i++) {
    if (items[i]!.kind !== 'word') return null
    if (!['avoir', 'être'].includes(items[i]!.text)) continue
    let at = i
    while (at > to && negating.has(items[at - 1]!.text)) at--
    return ofOtherVerb.has(items[at - 1]!.text) ? null : at
  }
  return null
}

const negating: ReadonlySet<string> = new Set(['ne', 'n', 'pas', 'jamais', 'rien'])
/** "pour avoir menti", "après être venu" are not what is said. */
const ofOtherVerb: ReadonlySet<string> = new Set([
  'pour',
  'de',
  'd',
  'à',
  'sans',
  'après',
  'et',
  'ou',
])

/** "dément avoir menti", "dénonce jeudi un plan": told without "que" or a quotation. */
function actionBehind(items: readonly Item[], to: number, verb: SpeechVerb): Stretch | null {
  const having = takesInfinitive(verb) ? havingBehind(items, to) : null
  if (having !== null) return actionFrom(items, having)
  if (tellsOfItself(items, to)) return actionFrom(items, to)
  return isObject(items, to, verb) ? actionFrom(items, pastTime(items, to)) : null
}

/** "se dit déçue", "s'est dit très inquiet"; not "se dit aussi", "dit merci". */
function tellsOfItself(items: readonly Item[], to: number): boolean {
  const group = items.slice(Math.max(0, to - 3), to)
  const isOfItself =
    group.some(({ text }) => text === 's' || text === 'se') &&
    /^dite?s?$/.test(group.at(-1)?.text ?? '')
  const at = ['très', 'plutôt', 'assez'].includes(items[to]?.text ?? '') ? to + 1 : to
  const item = items[at]
  return isOfItself && item?.kind === 'word' && !item.capital && ofState.test(item.text)
}

const ofState =
  /^(?:\p{L}{3,}ée?s?|(?:prêt|confiant|déçu|satisfait|convaincu|surpris|ouvert|innocent|content)e?s?|(?:favorable|optimiste|pessimiste|solidaire|victime|triste)s?|inqui(?:et|ète)s?|heureu(?:x|ses?)|fi(?:er|ère)s?)$/u

/** Past "jeudi", "encore". */
function pastTime(items: readonly Item[], to: number): number {
  let at = pastTurn(items, to)
  while (items[at] && (timeWords.has(items[at]!.text) || adverbs.has(items[at]!.text))) at++
  return at
}

/** Whether what stands behind a verb is itself what is said: "dénonce un plan", "appelle à voter". */
export function isObject(items: readonly Item[], to: number, { takes }: SpeechVerb): boolean {
  const at = pastTime(items, to)
  const item = items[at]
  if (item?.kind !== 'word' || takes === undefined) return false
  if (takes === 'rest') return ofRest.has(item.text)
  if (takes === 'figure') return tellsFigure(items, at, figureWords)
  if (takes === 'call' && ['à', 'au', 'aux'].includes(item.text)) return true
  if (takes === 'call' || item.capital) return isToldToAct(items, at, takes)
  // "propose de voter", "l'accuse de mentir"
  if (['de', 'd'].includes(item.text)) return isInfinitive(items, at + 1)
  // "a requis l'anonymat" is no statement
  if (items[at + 1]?.text === 'anonymat') return false
  const isTime = timeNouns.has(items[at + 1]?.text ?? '')
  return (nounBeginnings.has(item.text) && !isTime) || /^\d/.test(item.text)
}

/** "a accusé Paris | de mentir", "exhorte les deux camps | à négocier" from item `at` on. */
function isToldToAct(items: readonly Item[], at: number, takes: 'noun' | 'call'): boolean {
  const link = takes === 'call' ? ['à', 'au'] : ['de', 'd']
  const goal = items.findIndex(
    ({ kind, text }, i) => i > at && (kind === 'mark' || link.includes(text)),
  )
  return (
    goal > 0 &&
    goal - at < reach &&
    items[goal]!.kind === 'word' &&
    (isInfinitive(items, goal + 1) ||
      items[goal + 1]?.kind === 'quote' ||
      (takes === 'call' && isCalledFor(items, goal)))
  )
}

/** "fait état de trois morts", "met en garde contre une crise" */
const ofRest: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'contre', 'sur'])

/** "exhorte les parties à la retenue", "appelle le pays au calme"; not "appelle un taxi à la gare". */
const isCalledFor = (items: readonly Item[], goal: number) =>
  items
    .slice(goal + 1, goal + (items[goal]!.text === 'à' ? 3 : 2))
    .some(({ text }) => calledFor.has(text))

const calledFor: ReadonlySet<string> = wordSet(
  'calme retenue responsabilité dialogue grève mobilisation unité vigilance prudence raison ordre boycott démission patience solidarité sobriété négociation paix',
)

const nounBeginnings: ReadonlySet<string> = wordSet(
  'son sa ses leur leurs le la les l un une des du ce cet cette ces tout toute tous toutes plusieurs deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
)

/** The same up to another verb of the same subject: "dit regretter le plan | et a reçu la direction". */
function actionFrom(items: readonly Item[], from: number): Stretch | null {
  const end = endOfContent(items, from)
  const other = items.findIndex(
    ({ text }, i) =>
      i > from &&
      (text === 'et' || text === 'mais') &&
      (auxiliaries.has(items[i + 1]?.text ?? '') ||
        isSpeech(items[i + 1]?.text, 'finite') ||
        opensBesideAnd(items, i)),
  )
  return trimmed(items, { from, to: other > from ? Math.min(other, end) : end })
}

/** "déplore des « retards »": the noun's own words belong to what is said. */
function startOfObject(items: readonly Item[], to: number, quote: number): number {
  const from = pastTurn(items, to)
  const isParted = items
    .slice(from, quote)
    .some(({ text }) => text === ',' || text === 'à' || text === 'au')
  return isParted || quote - from > mostOfObject ? quote : from
}

/** Words of an object before its quotation: "des grands" « retards ». */
const mostOfObject = 3

/** What is told from item `from` on; null where that is nothing but marks. */
export function contentFrom(items: readonly Item[], from: number): Stretch | null {
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
    if (isSpeech(next, 'gerund') || (next === 'en' && isSpeech(items[i + 2]?.text, 'gerund')))
      return i
    const group = readVerbGroup(items, i + 1)
    if (group && !group.gerund && (group.pronoun !== null || subjectBehind(items, group.to)))
      return i
  }
  return items.length
}
