import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isTime } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { is } from '../lexicon/word-kinds.ts'

/**
 * "Speaking at the scene, | Amina Saleh, said", "In her remarks, | Mrs Saleh, said": where whoever is named
 * behind what leads the sentence in begins, parted from the verb by the comma at item `comma`; -1 where
 * nobody is.
 */
export function startBehindLead(items: readonly Item[], comma: number, low: number): number {
  const name = items[comma - 1]
  if (items[comma]!.text !== ',' || !name?.capital || !isNominal(name) || isTime(name)) return -1
  const open = items.findIndex(({ kind }, i) => i > low && kind !== 'word')
  if (open >= comma - 1 || items[open]!.text !== ',' || !leadsIn(items, low, open)) return -1
  return nounPhraseStart(items, comma - 1, open + 1) === open + 1 ? open + 1 : -1
}

/** "Also speaking", "In her remarks": a participle or a preposition opens a phrase without a verb. */
function leadsIn(items: readonly Item[], low: number, end: number): boolean {
  const isAdverb = ({ word }: Item) => (word.bits & (is.adverb | is.preposition)) === is.adverb
  const first = isAdverb(items[low]!) ? low + 1 : low
  const { forms, bits } = items[first]!.word
  const opens = forms === form.ing || (bits & is.preposition) !== 0
  return first < end && opens && !hasFiniteVerb(items, low, end)
}
