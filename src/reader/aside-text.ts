/**
 * Blocks of the body that are not part of the article, known by their words: labels, invitations,
 * credits, datelines.
 * Rules hold for short blocks only, and mostly for their beginnings, so that prose about such
 * things stays.
 */
import { asides, patternOf } from '../languages/words-on-pages.ts'
import { findRuns, letters, numbers } from '../text/letters.ts'
import { createBeginnings } from './beginnings.ts'
import { closestAround } from './drawn-tree.ts'
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
const ofComments = new RegExp(patternOf('comments'), 'i')
const ofTerms = new RegExp(patternOf('terms'), 'i')
const clock = /\b\d{1,2}[:.]\d{2}\b/
const fullSentence = /[.!?؟。][»”"’')\]]*$/

/** "4 March 2024: the bridge closes", as in a list of what happened when. */
const entryOfDays = /\d{4}\s?\p{L}?\s?:\s?\p{L}+ +\p{L}/u
/**
 * Nothing but topics as social networks write them. Each ends at a space: with a space that may be
 * missing, "#a#b#c" could be parted in more ways than can be tried.
 */
const hashTags = /^(?:#\S+(?:\s+|$))+$/

/** What the expressions of these names ask for at least: a page rarely has to compile them. */
const mayEndInCredit = (text: string): boolean =>
  text.endsWith(')') || text.includes(':') || text.includes('©')
const signOfAgo = new RegExp(`[0-9]|${patternOf('agoSign')}`, 'i')

/** What is told of the article beside its text. */
export interface ArticleMetadata {
  title: string
  authors: string[]
}

/** The share of its letters from which on a block is a link. */
const mostlyLink = 0.85

/** A sign that a block is not part of the article. */
interface Sign {
  /** looked for in blocks of at most so many UTF-16 units */
  longest: number
  /** whether headings may show it too */
  inHeadings: boolean
  holds(block: PageBlock, metadata: ArticleMetadata): boolean
}

const signs: readonly Sign[] = [
  // a block of links
  { longest: 149, inHeadings: true, holds: ({ linkShare }) => linkShare > mostlyLink },
  {
    longest: Infinity,
    inHeadings: true,
    holds: ({ linkShare, kind }) =>
      linkShare > mostlyLink && (kind === 'list-item' || kind === 'heading'),
  },
  {
    longest: Infinity,
    inHeadings: true,
    holds: ({ isCaption, isPullQuote, isCard, text, kind }, { title }) =>
      isCaption || isPullQuote || isCard || sameWords(text, title, kind === 'heading'),
  },
  {
    longest: 399,
    inHeadings: true,
    // where captions are the article, as in photo essays, they are that with their credits
    holds: ({ text, element }) =>
      mayEndInCredit(text) && creditEnd.test(text) && closestAround(element, 'figcaption') === null,
  },
  {
    longest: 300,
    inHeadings: true,
    holds: ({ text }) => beginnings(text) || contributed.test(text),
  },
  {
    longest: 199,
    inHeadings: true,
    holds: ({ text }) => text.includes('@') && contact.test(text),
  },
  { longest: 199, inHeadings: false, holds: ({ text }) => hashTags.test(text) },
  // a by-line
  {
    longest: 100,
    inHeadings: false,
    holds: ({ text }, { authors }) =>
      authors.some(
        (name) => name.length > 4 && text.includes(name) && text.length < name.length + 30,
      ),
  },
  // the rules for comments, with links to them
  {
    longest: 600,
    inHeadings: false,
    holds: ({ text, linkShare }) => linkShare > 0 && ofTerms.test(text) && ofComments.test(text),
  },
  { longest: 100, inHeadings: false, holds: ({ text }) => signOfAgo.test(text) && ago.test(text) },
  // a dateline
  {
    longest: 69,
    inHeadings: false,
    holds: ({ text }) =>
      !(fullSentence.test(text) && text.length > 40) &&
      !entryOfDays.test(text) &&
      (findMoment(text) !== null || (clock.test(text) && text.length < 30)),
  },
]
/**
 * A block of the body that is a link elsewhere, a label, an invitation, a credit or a dateline and
 * not part of the article.
 */
export const isAsideText = (block: PageBlock, metadata: ArticleMetadata): boolean =>
  signs.some(
    ({ longest, inHeadings, holds }) =>
      block.text.length <= longest &&
      (inHeadings || block.kind !== 'heading') &&
      holds(block, metadata),
  )

const bare = (text: string): string =>
  findRuns(text.toLowerCase(), letters | numbers, letters | numbers).join(' ')

/** The block only repeats the headline; a heading, maybe with a few words before it. */
function sameWords(text: string, title: string, isHeading: boolean): boolean {
  if (title === '' || text.length > title.length + 20) return false
  return (isHeading && text.endsWith(title)) || bare(text) === bare(title)
}
