import { partsOf, patternOf } from '../../../languages/words-in-linking.ts'
import type { Mention } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import { beginsBeforeArabic } from '../../../text/scripts.ts'
import { isCapitalAt, kindOf, letterKind } from '../../../text/letters.ts'
import { isInTitleCase } from './title-case.ts'

/**
 * How most mentions of a name stand in their sentences: what shows that the word is there, and not
 * the thing that bears it.
 */
export interface MentionShapes {
  /** after a person's title: "Mr. Dell" */
  isTitled: boolean
  /** "the Amazon" with no noun after it: no company is spoken of so */
  isBareWithArticle: boolean
  /** some mention has its capital inside a sentence, without an article: "shares of Apple" */
  isWrittenAsName(): boolean
  /** an adjective with its noun before it: «العصور السومرية» */
  isAttributive: boolean
  /** part of a fixed phrase: «مسقط رأسه», «شبه الجزيرة» */
  isInPhrase: boolean
}

const mostMentions = 5
const reachBefore = 24
const reachAfter = 16
const title = new RegExp(`(?:^|[\\s(“"«])(?:${patternOf('personTitles')}) $`)
const bareArticles = partsOf('bareArticle')
const attributes = partsOf('attributes')
const phrases = partsOf('phrases').flat()

export function readShapes(mentions: readonly Mention[], text: string): MentionShapes {
  const looked = mentions.slice(0, mostMentions)
  const counts = { titled: 0, bare: 0, attributive: 0, phrase: 0 }
  for (const { start, end } of looked) {
    const before = text.slice(Math.max(0, start - reachBefore), start)
    const after = text.slice(end, end + reachAfter)
    const name = text.slice(start, end)
    if (title.test(before)) counts.titled++
    if (beginsBeforeArabic(name)) {
      if (standsBare(before, after)) counts.bare++
      continue
    }
    const folded = fold(name)
    if (isAttribute(folded, before)) counts.attributive++
    if (isInPhrase(folded, before, after)) counts.phrase++
  }
  const isMost = (count: number) => count * 2 > looked.length
  return {
    isTitled: isMost(counts.titled),
    isBareWithArticle: isMost(counts.bare),
    isWrittenAsName: () => looked.some((mention) => isWrittenAsName(mention, text)),
    isAttributive: isMost(counts.attributive),
    isInPhrase: isMost(counts.phrase),
  }
}

const smallWord = /(?:^|[\s(“"])(?!(?:[aA]n?|[tT]he) )\p{Ll}[\p{Ll}’']* $/u

/** "from Amazon," but not "as Amazon women": the name is no adjective of what follows */
const isWrittenAsName = ({ start, end }: Mention, text: string): boolean =>
  isCapitalAt(text, start) &&
  smallWord.test(text.slice(Math.max(0, start - reachBefore), start)) &&
  !isBeforeNoun(text.slice(end, end + reachAfter)) &&
  !isInTitleCase(text, start)

const isBeforeNoun = (after: string): boolean =>
  beginsNoun(after) && !bareArticles.some(({ noNoun }) => noNoun.test(after))

const beginsNoun = (after: string): boolean =>
  (after[0] === ' ' || after[0] === '-') && kindOf(after.codePointAt(1) ?? 0) === letterKind

const standsBare = (before: string, after: string): boolean =>
  bareArticles.some((article) => article.before.test(before)) && !isBeforeNoun(after)

/** Whether a folded name with an article follows a noun that has one too and agrees with it. */
const isAttribute = (folded: string, before: string): boolean =>
  attributes.some(
    ({ article, nounBefore }) => folded.startsWith(article) && nounBefore.test(before),
  )

const isInPhrase = (folded: string, before: string, after: string): boolean =>
  phrases.some(
    (phrase) =>
      phrase.name === folded &&
      (!phrase.before || phrase.before.test(before)) &&
      (!phrase.after || phrase.after.test(after)),
  )
