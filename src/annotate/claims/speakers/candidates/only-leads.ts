import { besidePerson } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { foldedWords } from '../../../../text/fold.ts'

/**
 * Whether a source names a person only as the one by whom those who speak are led ("the bishops, led by Rosa
 * Orlo"), or a body by a person's name ("Orlo, founded by Rosa Orlo in 1948", "Orlo, which makes shoes", "Orlo &
 * Fisk"). Only of languages that tell of such words.
 */
export function onlyLeads(occasion: Occasion, facts: EntityFacts): boolean {
  const beside = besidePerson(occasion, facts)
  if (!beside) return false
  const { before, after, phrases } = beside
  const [next = ''] = foldedWords(after)
  if (before.endsWith('& ') || after.startsWith(' & ')) return true
  if (after.startsWith(', ') && phrases.ofBodies.has(next)) return true
  const words = foldedWords(before)
  return words.some((word, i) => i > 0 && phrases.leading.has(word) && words[i + 1] === phrases.by)
}
