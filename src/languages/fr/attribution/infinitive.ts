/** Infinitives of French, by their endings. */
import type { Item } from './items.ts'
import { beforeInfinitive } from './words.ts'

/** Most words of `beforeInfinitive` that stand together: "ne plus jamais le" voir. */
const mostBeforeInfinitive = 4

const infinitive =
  /(?:er|ir|oir|tre|dre|uire|[sv]ivre|clure|rompre)$|^(?:re|dé|satis)?faire$|^(?:re|pré|contre|inter)?dire$|^(?:é|re)?lire$|^(?:dé|pré|ré|ins|sous)?crire$|^croire$/

/** Whether an infinitive stands at an item, behind the small words that may lean on it. */
export function isInfinitive(items: readonly Item[], at: number): boolean {
  let i = at
  while (i < at + mostBeforeInfinitive && beforeInfinitive.has(items[i]?.text ?? '')) i++
  return items[i]?.kind === 'word' && infinitive.test(items[i]!.text) && !items[i]!.capital
}
