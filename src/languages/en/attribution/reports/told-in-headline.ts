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

const asked = wordSet('told asked urged ordered advised encouraged instructed invited warned')

/** "Schools told to close" */
export const isToldToAct = ({ items, main, headline }: VerbInHeadline): boolean =>
  headline && asked.has(items[main]!.text) && items[main + 1]?.text === 'to'
