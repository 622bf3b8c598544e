/** Headlines leave "was" out: whoever is told something in them says nothing. */
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

/**
 * "Man denied bail", "Actor found dead": whether the verb at `main` of a headline tells what befell
 * somebody.
 */
export const isBefallen = (items: readonly Item[], main: number): boolean => {
  const next = items[main + 1]?.text ?? ''
  const { text } = items[main]!
  return (text === 'denied' && withheld.has(next)) || (text === 'found' && states.has(next))
}
