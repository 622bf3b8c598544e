import { looseFormsOf } from '../../languages/words-in-linking.ts'
import type { Entity } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import { getSortsOfHead } from './kind-words.ts'

/** UTF-16 units in which the noun is looked for. */
const REACH = 24
const nounAndMark = /(?<!\p{L})(\p{L}+) ["“„«]$/u

/**
 * An outlet's name in quotation marks with the noun before them, as packs may have it: «قناة
 * العربية» of «قناة "العربية"». Of an app or a campaign the word stands for much else. Only the
 * first mention is looked at.
 */
export function withQuotedNoun({ name, type, mentions }: Entity, text: string): string[] {
  const start = mentions[0]?.start ?? 0
  const [, noun] = nounAndMark.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
  if (type === 'PER' || noun === undefined) return []
  return looseFormsOf(fold(noun))
    .filter((form) => getSortsOfHead(form)?.has('outlet'))
    .map((form) => `${form} ${name}`)
}
