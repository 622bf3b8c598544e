/**
 * Blocks of the body that are no part of the article, known by their words: labels, invitations,
 * credits, datelines.
 * Rules hold for short blocks only, and mostly for their beginnings, so that prose about such
 * things stays.
 */
import { asides, patternOf } from '../languages/words-on-pages.ts'
import { findRuns, letters, numbers } from '../text/letters.ts'
import { createBeginnings } from './beginnings.ts'
import { findMoment } from './metadata/moment.ts'
import type { PageBlock } from './page-block.ts'

/** How pages say "read also", "sign up", "share this" and the like. */
const beginnings = createBeginnings([...asides, 'copyright', '©'])

/** Credits at the end of a caption: "(Photo: …)", "(Name/Agency)", "Credit: …", "© …". */
const creditEnd = new RegExp(
  `(\\((?:[^()]{0,80}(?:${patternOf('creditSigns')}|\\bgetty|\\bafp\\b|\\breuters\\b)[^()]{0,80}|` +
    `[^()/]{2,60}\\/[^()/]{2,40}|AP|PA|MSB)\\)|` +
    `(?:${patternOf('creditLabels')})s?(?:${patternOf('creditLinks')})? ?:\\s?[^.!?:]{2,70}|` +
    `©\\s?[^.!?]{2,70})$`,
  'i',
)
const contact = /[\w.+-]+@[\w-]+\.\w/
const contributed = new RegExp(`\\b(?:${patternOf('contributions')})\\b.{0,120}$`, 'i')
const ago = new RegExp(
  `^(?:.{0,30}\\b\\d{1,2}|${patternOf('agoBeginnings')}) ?(?:${patternOf('agoUnits')})\\b.{0,24}$`,
  'i',
)
const clock = /\b\d{1,2}[:.]\d{2}\b/
const fullSentence = /[.!?؟。][»”"’')\]]*$/

/** What the expressions of these names ask for at least: a page seldom has to compile them. */
const mayEndInCredit = (text: string): boolean =>
  text.endsWith(')') || text.includes(':') || text.includes('©')
const signOfAgo = new RegExp(`[0-9]|${patternOf('agoSign')}`, 'i')

/** What is told of the article beside its text. */
export interface ArticleMetadata {
  title: string
  authors: string[]
}

/**
 * A block of the body that is a link elsewhere, a label, an invitation, a credit or a dateline and
 * no part of the article.
 */
export function isAsideText(block: PageBlock, { title, authors }: ArticleMetadata): boolean {
  const { text, linkShare, kind } = block
  const length = text.length
  if (linkShare > 0.85 && (kind === 'list-item' || kind === 'heading' || length < 150)) return true
  if (
    block.isCaption ||
    block.isCard ||
    (length < 400 && mayEndInCredit(text) && creditEnd.test(text)) ||
    sameWords(text, title)
  )
    return true
  if (length > 300) return false
  if (
    beginnings(text) ||
    (length < 200 && text.includes('@') && contact.test(text)) ||
    contributed.test(text)
  )
    return true
  if (length > 100 || kind === 'heading') return false
  if (authors.some((name) => name.length > 4 && text.includes(name) && length < name.length + 30))
    return true
  if (signOfAgo.test(text) && ago.test(text)) return true
  return (
    !(fullSentence.test(text) && length > 40) &&
    length < 70 &&
    (findMoment(text) !== null || (clock.test(text) && length < 30))
  )
}

const bare = (text: string): string =>
  findRuns(text.toLowerCase(), letters | numbers, letters | numbers).join(' ')

/** The block only repeats the headline. */
function sameWords(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 20 && bare(text) === bare(title)
}
