import { isPronoun } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { form } from '../lexicon/verb-forms.ts'
import { objectBehind } from '../phrases/object-behind.ts'
import { organisationNouns, personNouns } from '../lexicon/source-words.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { CueReport } from '../subjects/cue-report.ts'
import { toldNouns } from './denial-nouns.ts'
import { wordSet } from '../../../word-sets.ts'

const denying = wordSet('deny reject dispute dismiss refute contest rebut repudiate')
/** Words before the noun in what is denied: "any such claim", "all the charges". */
const furthestNoun = 5
const negating = new Set(['not', "n't", 'never'])

/**
 * "She denies the charges", "The firm rejects any suggestion that …", "The claim is disputed by the
 * bank": a denial whose object, or in the passive whose subject, is itself what somebody says; "The
 * office warns of floods", "The union called on the bank to act". Whoever is named takes up a position
 * then, however seldom he speaks.
 */
export const markPlainPhrases = (
  items: readonly Item[],
  reports: readonly CueReport[],
): CueReport[] =>
  reports.map((report) =>
    isPlain(items, report) ? { ...report, plain: true, weak: false } : report,
  )

function isPlain(items: readonly Item[], report: CueReport): boolean {
  const { cue, manner, source, content } = report
  if (manner === 'infinitive' ? !asks(items, report) : manner !== 'phrase' && manner !== 'by')
    return false
  const [told] = content
  if (!told || !source || !maySpeak(items, source.from)) return false
  const isSaid = items
    .slice(cue.from, cue.to)
    .every(({ text, word }) => !negating.has(text) && (word.bits & is.modal) === 0)
  return isSaid && (asks(items, report) || isDenied(items, report, told))
}

/** "called on the bank to act", "appealed for calm", "urged him to go", "warned of floods" */
const asks = (items: readonly Item[], report: CueReport): boolean =>
  urges(items, report) || calls(items, report) || warnsOf(items, report)

const urges = (items: readonly Item[], { cue: { to } }: CueReport): boolean =>
  isFormOf(urging, items[to - 1])
const urging = wordSet('urge implore exhort')

/** Not "called for order" or "made appeals to voters". */
const calls = (items: readonly Item[], { cue: { from, to }, source }: CueReport): boolean =>
  leading.has(items[to - 1]!.text) &&
  isFormOf(calling, items[to - 2]) &&
  ((items[to - 2]!.word.forms & form.third) === 0 || source?.to === from) &&
  source !== null &&
  tellsSomebody(items.slice(source.from, source.headTo)) &&
  !summoned.has(items[to]?.text ?? '')
const calling = wordSet('call appeal')
const leading = wordSet('on upon for to')

/** Not "the recipe calls for eggs", "it called for courage". */
const tellsSomebody = (source: readonly Item[]): boolean =>
  source.some(
    ({ text, capital }, i) =>
      (capital && (i > 0 || source.length === 1)) ||
      personNouns.has(text) ||
      organisationNouns.has(text) ||
      people.has(text),
  )
const people = wordSet('he she they who')

/** What a call of the voice is for. */
const summoned = wordSet('order silence help assistance backup reinforcements quiet information')

/** "urged", not "a letter urging" */
const isFormOf = (lemmas: ReadonlySet<string>, item: Item | undefined): boolean =>
  item !== undefined && lemmas.has(item.word.lemma) && item.word.forms !== form.ing

const isDenied = (items: readonly Item[], { cue }: CueReport, { from, to }: Stretch): boolean =>
  denying.has(items[cue.to - 1]!.word.lemma) &&
  headIsTold(items, Math.max(from, objectBehind(items, from, to)), to)

const threats = new Set(['of', 'against', 'about'])

/** Not "a note warning of". */
const warnsOf = (items: readonly Item[], { cue: { to } }: CueReport): boolean =>
  threats.has(items[to - 1]!.text) && isFormOf(warning, items[to - 2])
const warning = wordSet('warn')

/** Whether the noun phrase that begins at `from` has such a noun before anything hangs on it. */
function headIsTold(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + furthestNoun); i++) {
    const { kind, text, word } = items[i]!
    if (toldNouns.has(text) && !isOwner(items[i + 1])) return true
    if (kind !== 'word' || (word.bits & is.preposition) !== 0) return false
  }
  return false
}

const isOwner = (next: Item | undefined): boolean => next?.text === "'s"

/** Not "which rejects the claim" or "nobody disputes the charge". */
const maySpeak = (items: readonly Item[], at: number): boolean =>
  !isPronoun(items[at]) || personal.has(items[at]!.text)

const personal = wordSet('he she they it')
