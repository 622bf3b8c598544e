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
const auxiliaries = new Set(['have', 'has'])
const between = wordSet('both since also already all first')
const told = new Set(['reported', 'revealed', 'published'])

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
      const next = lastOf(block, draft) + 1
      const verb = between.has(baseAt(block.words, next + 1)) ? next + 2 : next + 1
      return auxiliaries.has(baseAt(block.words, next)) && told.has(baseAt(block.words, verb))
    },
  },
]

/** The draft, sure where a sign says so. */
export const withSign = (block: EnglishBlock, draft: CitationDraft): CitationDraft =>
  sureSigns.some(({ holds }) => holds(block, draft)) ? { ...draft, isSure: true } : draft
