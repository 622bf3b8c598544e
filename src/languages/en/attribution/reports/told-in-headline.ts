/** Headlines leave "was" out: whoever is told something in them says nothing. */
import { form } from '../lexicon/verb-forms.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { wordSet } from '../../../word-sets.ts'

interface VerbInHeadline {
  items: readonly Item[]
  main: number
  headline: boolean
}

/** "…, jury told" */
export const isToldSubject = ({ items, main, headline }: VerbInHeadline): boolean =>
  headline && items[main]!.text === 'told'

const asked = wordSet(
  'told asked urged ordered advised encouraged instructed invited warned expected believed feared',
)

/** "Schools told to close", "Star expected to appear in court" */
export const isToldToAct = ({ items, main, headline }: VerbInHeadline): boolean =>
  headline && asked.has(items[main]!.text) && items[main + 1]?.text === 'to'

const withheld = wordSet(
  'bond bail parole entry visa visas access asylum release clemency boarding',
)
const states = wordSet('dead alive guilty safe unconscious unresponsive')
const ruled = wordSet(
  'unlawful lawful illegal legal unconstitutional constitutional invalid void ineligible accidental homicide suicide out',
)

/**
 * "Man denied bail", "Actor found dead", "Harbour toll ruled unlawful": whether the verb at `main` of a headline tells what befell
 * somebody.
 */
export const isBefallen = (items: readonly Item[], main: number): boolean => {
  const next = items[main + 1]?.text ?? ''
  const { text } = items[main]!
  return (
    (text === 'denied' && withheld.has(next)) ||
    ((text === 'found' || text === 'reported') && states.has(next)) ||
    (text === 'ruled' && ruled.has(next))
  )
}

const born = wordSet('baby babies child son daughter twins triplets boy girl grandchild puppy')
const reachOfBorn = 4

/** "Rosa Orlo welcomes baby", "… welcomes | second child": whether the verb at `main` of a headline tells of a birth. */
export const isOfBirth = (items: readonly Item[], main: number): boolean =>
  (items[main]!.word.lemma === 'welcome' || items[main - 1]?.word.lemma === 'welcome') &&
  items
    .slice(main + 1, main + 1 + reachOfBorn)
    .some(
      ({ text }, i, few) => born.has(text) && few.slice(0, i).every(({ kind }) => kind === 'word'),
    )

const weather = wordSet(
  'storm storms hurricane cyclone typhoon tornado tornadoes blizzard flood floods earthquake quake wildfire wildfires heatwave rain snow wind winds',
)

/** "Winter storm slams harbour": whether the noun at `noun` of a headline does no more than strike. */
export const isOfWeather = ({ text }: Item): boolean => weather.has(text)

/** Nouns that look like verbs there. */
const nounsAtColon = wordSet('notes reads charges orders finds')

/** Past verbs that a headline may have before a colon for what somebody told. */
const toldBefore = wordSet('said added wrote told asked')

/**
 * "Rosa Orlo remembered: …", "Harbour Notes: …": whether a colon stands right behind what is no verb of whoever
 * stands before it, since headlines tell in the present.
 */
export const isNoVerbAtColon = (items: readonly Item[], cue: number): boolean => {
  const { word, text } = items[cue]!
  if (items[cue + 1]?.text !== ':') return false
  return (
    nounsAtColon.has(text) ||
    word.forms === form.ing ||
    ((word.forms & form.participle) !== 0 &&
      (word.forms & (form.base | form.third)) === 0 &&
      !toldBefore.has(text))
  )
}

/** Verbs, one form or two, whose objects are often nouns that may be verbs of speech too. */
const takers = wordSet(
  `sign signs issue issues investigate investigates probe probes review reviews weigh weighs face faces dismiss
  dismisses ignore ignores defy defies obey obeys hear hears file files settle settles drop drops lift lifts follow
  follows place places cancel cancels make makes get gets take takes fight fights seek seeks win wins`,
)

/** "Mayor signs orders", "Police Investigate Claims": whether a noun behind a verb was taken for one of speech. */
export const isObject = (items: readonly Item[], last: number, cue: number): boolean => {
  const { bits, forms } = items[cue]!.word
  const isNoun = (bits & is.noun) !== 0 && (forms & form.third) !== 0
  return isNoun && last > 0 && last + 1 === cue && takers.has(items[last]!.text)
}
