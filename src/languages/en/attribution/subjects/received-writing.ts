import { documentNouns } from '../lexicon/source-words.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import type { Subject } from './subject.ts'
import { wordSet } from '../../../word-sets.ts'

const receiving = wordSet('receive get')
const calls = wordSet('call calls text texts')
/** Items from the verb of receiving to the comma. */
const furthest = 14

/**
 * "She received | a letter from the council |, telling her that …": what she received tells it, for the verb in
 * -ing at item `at` behind a comma; null elsewhere, and where she adds to her own words.
 */
export function receivedWriting(items: readonly Item[], at: number, low: number): Subject | null {
  const comma = at - 1
  if (items[comma]?.text !== ',' || items[at]!.text === 'adding') return null
  for (let i = comma - 1; i > Math.max(low, comma - furthest); i--) {
    const { kind, text } = items[i]!
    if (kind !== 'word') return null
    if (!documentNouns.has(text) && !calls.has(text)) continue
    const from = nounPhraseStart(items, i, low)
    if (from <= low || !receiving.has(items[from - 1]!.word.lemma)) continue
    return isNominal(items[comma - 1]) ? { from, to: comma, headTo: comma, kind: 'phrase' } : null
  }
  return null
}
