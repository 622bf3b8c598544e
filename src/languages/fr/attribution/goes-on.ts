import type { SentenceReport } from '../../sentences/sentence-report.ts'
import type { Item } from './items.ts'
import { getSpeechForms, isSpeech } from './verbs.ts'

/** "Et d'ajouter : « … »", "Et de conclure que …": whoever spoke before goes on; null elsewhere. */
export function findGoingOn(items: readonly Item[]): SentenceReport | null {
  const verb = items[2]
  if (items[0]?.text !== 'et' || !['d', 'de'].includes(items[1]?.text ?? '')) return null
  if (verb?.kind !== 'word' || !isSpeech(verb.text, 'infinitive')) return null
  const isMarked = [':', ','].includes(items[3]?.text ?? '')
  const from = isMarked ? 4 : 3
  const opens = items[from]
  if (!opens || (opens.kind !== 'quote' && !['que', 'qu'].includes(opens.text))) return null
  const to = opens.kind === 'quote' ? from + 1 : endOfWords(items)
  const stance = getSpeechForms().get(verb.text)?.[0]?.verb.stance ?? 'neutral'
  return { cue: { from: 1, to: 3 }, source: null, content: [{ from, to }], stance }
}

const endOfWords = (items: readonly Item[]): number =>
  items.at(-1)!.kind === 'mark' ? items.length - 1 : items.length
