import { hasFiniteVerb } from './finite-verb.ts'
import { isVerbHere } from './item-kinds.ts'
import { form } from '../lexicon/verb-forms.ts'
import type { Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

const speakers = new Set(['he', 'she', 'they', 'it'])

/**
 * "said it would close and added that …": whether behind the coordinator at `at` stands a second
 * reporting verb of the same form as the one at `main`, its subject left out.
 */
export function startsSecondReport(items: readonly Item[], at: number, main: number): boolean {
  const coordinator = items[at]!.text
  if (coordinator !== 'or' && coordinator !== 'nor' && goesOnWithPronoun(items, at + 1, main))
    return true
  let i = at + 1
  while (
    items[i] &&
    (items[i]!.word.bits & (is.adverb | is.have | is.be | is.do | is.negation)) !== 0 &&
    (items[i]!.word.bits & is.determiner) === 0
  )
    i++
  const verb = items[i]?.word
  if (!verb || isPredicate(items, at, i) || goesOnInPassive(items, at, i)) return false
  if (addsParticiple(items, i, main)) return true
  const shared = verb.forms & items[main]!.word.forms & (form.past | form.third)
  if (coordinator === 'but') {
    const isOther = shared !== 0 || (i > at + 1 && (verb.bits & is.verb) !== 0)
    return isOther && !goesOnTelling(items, { main, at, verb: i })
  }
  return (
    shared !== 0 &&
    ((verb.cues.length > 0 && shared === form.past) ||
      ((verb.bits & is.noun) === 0 && verb.cues.some(({ takes }) => isReporting(takes))))
  )
}

/** "denying a charge | and suggesting that it was late" */
function addsParticiple(items: readonly Item[], i: number, main: number): boolean {
  const isParticiple = [i, main].every((at) => items[at]!.word.forms === form.ing)
  return (
    isParticiple &&
    items[i]!.word.cues.some(({ takes }) => takes.includes('s')) &&
    hasFiniteVerb(items, i + 1, Math.min(items.length, i + farthestVerb))
  )
}

/** Words behind a participle in which the verb of its clause stands. */
const farthestVerb = 10

/** "said sales rose but fell short of plans", "said he went home but was taken ill": a verb of what is told. */
function goesOnTelling(
  items: readonly Item[],
  { main, at, verb }: { main: number; at: number; verb: number },
): boolean {
  const isDeed = items[verb]!.word.cues.length === 0 || (items[verb - 1]!.word.bits & is.be) !== 0
  const isPast = (item: Item, k: number) =>
    (item.word.forms & form.past) !== 0 && isVerbHere(items, main + 1 + k)
  return isDeed && items.slice(main + 1, at).some(isPast)
}

/** "said they were kind | but exhausted": a participle beside what else somebody is said to be. */
const isPredicate = (items: readonly Item[], at: number, i: number): boolean =>
  i === at + 1 &&
  items[i]!.word.cues.length === 0 &&
  ((items[at - 2]?.word.bits ?? 0) & is.be) !== 0 &&
  (items[i + 1]?.kind ?? 'mark') === 'mark'

/** What the police and courts do to somebody, told by verbs that elsewhere tell words. */
const doneTo = wordSet(
  'accuse acquit book charge cite convict declare find hold identify indict interview name pronounce question suspect',
)
/** How many words may stand between "was" and the coordinator. */
const farthestBe = 6

/** "said he was arrested in Selwyn | and charged with theft", "… and pronounced dead": done to the same one. */
function goesOnInPassive(items: readonly Item[], at: number, i: number): boolean {
  const next = items[i + 1]
  const isFollowed = next?.kind === 'word' && (next.word.bits & behindPassive) === 0
  if (!doneTo.has(items[i]!.word.lemma) || (isFollowed && next.text !== 'dead')) return false
  for (let k = at - 1; k >= Math.max(0, at - farthestBe) && items[k]!.kind === 'word'; k--)
    if ((items[k]!.word.bits & is.be) !== 0) return true
  return false
}

const behindPassive = is.preposition | is.adverb | is.time

const isReporting = (takes: string) => takes === '' || takes === 'j' || /[siO]/.test(takes)

/**
 * "said the talks would go on, and he urged them to come": the speaker again, by a pronoun, with a
 * verb of saying.
 */
function goesOnWithPronoun(items: readonly Item[], from: number, main: number): boolean {
  if (!speakers.has(items[from]?.text ?? '')) return false
  let verb = from + 1
  while (items[verb] && (items[verb]!.word.bits & (is.adverb | is.have)) !== 0) verb++
  const { cues, forms } = items[verb]?.word ?? { cues: [], forms: 0 }
  return (
    (forms & items[main]!.word.forms & (form.past | form.third)) !== 0 &&
    cues.some(({ takes }) => (takes.includes('t') && takes.includes('q')) || takes.includes('O'))
  )
}
