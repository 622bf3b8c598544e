import type { Mention } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import { isLatin } from './record-names.ts'

/**
 * How most mentions of a name stand in their sentences: what shows that the word is there, and not
 * the thing that bears it.
 */
export interface MentionShapes {
  /** after a person's title: "Mr. Dell" */
  isTitled: boolean
  /** "the Amazon" with no noun after it: no company is spoken of so */
  isBareWithArticle: boolean
  /** an adjective with its noun before it: «العصور السومرية» */
  isAttributive: boolean
  /** part of a fixed phrase: «مسقط رأسه», «شبه الجزيرة» */
  isInPhrase: boolean
}

const MOST_MENTIONS = 5
const BEFORE = 24
const AFTER = 16
const title = /(?:^|[\s(“"«])(?:(?:Mr|Mrs|Ms|Mx|Miss|Messrs)\.?|السيد|السيدة|الدكتور|الدكتورة) $/
const article = /(?:^|[\s(“"])[Tt]he $/
const noun = /^[ -]\p{L}/u
const noNoun =
  /^ (?:of|in|and|or|is|was|has|had|are|were|will|to|from|at|by|on|with|that|which|as|for|near|when|where|while|because|but)\b/
/**
 * The word before with the Arabic article, its particles too: a noun that agrees with an adjective.
 */
const definite = /(?:^|[\s(“"«])(?:[وفبك]?ال|لل|ولل)[ء-ي\u064b-\u0652]{3,} $/
/** A word that must stand before or after the name. */
const phrases: readonly { before?: RegExp; name: string; after?: RegExp }[] = [
  { before: /شبه $/, name: 'الجزيرة' },
  { before: /(?:صلاة|أذان|آذان|يؤذن|أذن) $/, name: 'المغرب' },
  { name: 'مسقط', after: /^ رأس/ },
  { before: /شبه $/, name: 'القارة' },
  { name: 'صور', after: /^ (?:من|جوية|فضائية|تذكارية|نشرت|ة)/ },
  { before: /(?:سلاح|كرة) $/, name: 'الطائرة' },
]
const foldedPhrases = phrases.map((phrase) => ({ ...phrase, name: fold(phrase.name) }))

export function readShapes(mentions: readonly Mention[], text: string): MentionShapes {
  const looked = mentions.slice(0, MOST_MENTIONS)
  const counts = { titled: 0, bare: 0, attributive: 0, phrase: 0 }
  for (const { start, end } of looked) {
    const before = text.slice(Math.max(0, start - BEFORE), start)
    const after = text.slice(end, end + AFTER)
    const name = text.slice(start, end)
    if (title.test(before)) counts.titled++
    if (isLatin(name)) {
      if (article.test(before) && (!noun.test(after) || noNoun.test(after))) counts.bare++
      continue
    }
    const folded = fold(name)
    if (folded.startsWith('ال') && definite.test(before)) counts.attributive++
    if (
      foldedPhrases.some(
        (phrase) =>
          phrase.name === folded &&
          (!phrase.before || phrase.before.test(before)) &&
          (!phrase.after || phrase.after.test(after)),
      )
    )
      counts.phrase++
  }
  const isMost = (count: number) => count * 2 > looked.length
  return {
    isTitled: isMost(counts.titled),
    isBareWithArticle: isMost(counts.bare),
    isAttributive: isMost(counts.attributive),
    isInPhrase: isMost(counts.phrase),
  }
}
