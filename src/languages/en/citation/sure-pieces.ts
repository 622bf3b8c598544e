/** Drafts whose words leave no doubt, though the model that judges drafts has rarely met them. */
import type { Span } from '../../../model/text.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { baseAt } from './block-word.ts'
import { gapAfter } from './phrase.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

export interface SureSign {
  name: string
  /** a sentence in which the draft in brackets is sure, and one in which none is */
  accepted: string
  refused: string
  holds(block: EnglishBlock, draft: CitationDraft): boolean
}

const articles = wordSet('article articles story editorial column investigation report')
/** Nouns that a headline begins with to say what the rest of it found: no "Review:", "Analysis:". */
const asking = new Set(['poll', 'survey', 'study', 'research'])
const auxiliaries = new Set(['have', 'has', 'had'])
const between = wordSet(
  'both since also already all first previously earlier recently repeatedly long',
)
const told = new Set(['reported', 'revealed', 'published'])
/** What an outlet is called behind its name: "the Reuters news agency". */
const media = wordSet(
  'newspaper daily agency magazine broadcaster channel website site outlet network',
)
const telling = wordSet('reported revealed said wrote reports says writes')
/** How papers of sport are cited. */
const stating = wordSet('writes claims states understands')

const publishing = wordSet('publishing printing airing broadcasting running')

/** The last word of a draft or a name. */
const lastOf = ({ words }: EnglishBlock, { end }: Span): number => firstFrom(words, end) - 1

export const sureSigns: readonly SureSign[] = [
  {
    name: 'headline on it',
    accepted: '[[Poll]]: Voters like the bridge',
    refused: 'A poll of sailors: they like the bridge',
    holds: (block, draft) =>
      asking.has(draft.proposal?.word ?? '') &&
      draft.start === block.words[0]?.start &&
      gapAfter(block, lastOf(block, draft)).startsWith(':'),
  },
  {
    name: 'article of an outlet',
    accepted: 'He leans on [[a New York Times article about the bridge]].',
    refused: 'He leans on a New York Times editor.',
    holds: (block, draft) =>
      draft.proposal?.rule === 'piece' &&
      draft.proposal.publisher === 'news' &&
      draft.outlets.some(
        (outlet) =>
          outlet.start >= draft.start &&
          articles.has(baseAt(block.words, lastOf(block, outlet) + 1)),
      ),
  },
  {
    name: 'writing for an outlet',
    accepted: '[[Writing for the Financial Times]], she called it old.',
    refused: 'She stopped writing for the Financial Times in May.',
    holds: ({ words, text }, { start, proposal }) => {
      const at = firstFrom(words, start)
      const opens = at === 0 || /[.?!”"]\s|\n/.test(text.slice(words[at - 1]!.end, start))
      return proposal?.publisher === 'news' && baseAt(words, at) === 'writing' && opens
    },
  },
  {
    name: 'for publishing it',
    accepted: 'They sued The [[New York Times for publishing accounts]] by sailors.',
    refused: 'They thanked The New York Times for helping sailors.',
    holds: ({ words }, { outlets, proposal }) => {
      const [outlet] = outlets
      if (proposal?.rule !== 'piece' || !outlet) return false
      const at = firstFrom(words, outlet.end)
      return baseAt(words, at) === 'for' && publishing.has(baseAt(words, at + 1))
    },
  },
  {
    name: 'have reported',
    accepted: '[[Reuters and the Financial Times]] have both reported large orders.',
    refused: 'Reuters and the Financial Times have both hired sailors.',
    holds(block, draft) {
      const { rule, publisher } = draft.proposal ?? {}
      if (rule !== 'outlet named' || publisher !== 'news') return false
      const next = behindOthers(block, lastOf(block, draft) + 1)
      const verb = between.has(baseAt(block.words, next + 1)) ? next + 2 : next + 1
      return auxiliaries.has(baseAt(block.words, next)) && told.has(baseAt(block.words, verb))
    },
  },
  {
    name: 'outlet by its medium',
    accepted: 'The [[Reuters]] news agency reported that the bridge is old.',
    refused: 'The Reuters news agency moved its office to the harbour.',
    holds(block, draft) {
      const { rule, publisher } = draft.proposal ?? {}
      if (rule !== 'outlet named' || (publisher !== 'news' && publisher !== 'described'))
        return false
      const last = lastOf(block, draft)
      const at = baseAt(block.words, last + 1) === 'news' ? last + 2 : last + 1
      const noun = media.has(baseAt(block.words, last)) ? last : at
      return media.has(baseAt(block.words, noun)) && telling.has(baseAt(block.words, noun + 1))
    },
  },
  {
    name: 'outlet stating',
    accepted: 'The captain will leave, claims The [[Sun]].',
    refused: 'The captain will leave The Sun, claims the union.',
    holds(block, draft) {
      const { rule, publisher } = draft.proposal ?? {}
      const [outlet] = draft.outlets
      if (rule !== 'outlet named' || publisher !== 'news' || !outlet) return false
      const { words, text } = block
      const last = lastOf(block, draft)
      const isTied = gapAfter(block, last) === ' ' && words[last]?.possessive !== true
      if (isTied && stating.has(baseAt(words, last + 1))) return true
      const at = firstFrom(words, draft.start)
      const verb = baseAt(words, at - 1) === 'the' ? at - 2 : at - 1
      // "… to leave, claims The Sun."
      const isParted = verb > 0 && /^,[”"’]?\s$|^[”"’]\s$/.test(gapAfter(block, verb - 1))
      return (
        isParted &&
        stating.has(baseAt(words, verb)) &&
        /^[.\n]|^$/.test(text.slice(draft.end, draft.end + 1))
      )
    },
  },
]

const others = wordSet('outlets media newspapers organizations organisations publications')

/** "CNN and other outlets have reported": the word behind those that are not named. */
function behindOthers({ words }: EnglishBlock, at: number): number {
  if (baseAt(words, at) !== 'and' || baseAt(words, at + 1) !== 'other') return at
  const noun = [at + 2, at + 3].find((i) => others.has(baseAt(words, i)))
  return noun === undefined ? at : noun + 1
}

/** The draft, sure where a sign says so. */
export const withSign = (block: EnglishBlock, draft: CitationDraft): CitationDraft =>
  sureSigns.some(({ holds }) => holds(block, draft)) ? { ...draft, isSure: true } : draft
