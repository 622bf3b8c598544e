import { looseFormsOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import { lettersBefore } from '../../../text/letters.ts'
import { getSortsOfHead } from '../kind-words.ts'

const marks = '"“„«'

/**
 * An outlet's name in quotation marks with the noun before them, as packs may have it: «قناة
 * العربية» of «قناة "العربية"». Of an app or a campaign the word stands for much else. Only the
 * first mention is looked at.
 */
export function withQuotedNoun({ name, type, mentions }: Entity, text: string): string[] {
  const start = mentions[0]?.start ?? 0
  if (type === 'PER' || start < 2) return []
  if (!marks.includes(text[start - 1]!) || text[start - 2] !== ' ') return []
  const noun = lettersBefore(text, start - 2)
  if (noun === '') return []
  return looseFormsOf(fold(noun))
    .filter((form) => getSortsOfHead(form)?.has('outlet'))
    .map((form) => `${form} ${name}`)
}
