/**
 * What stands where a publisher does and is none: an office ("a statement by the Chief Press
 * Secretary"), a people ("Norland media reports"), the site where a statement stands.
 */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { once } from '../../../../text/once.ts'
import { adjectives } from '../../names/demonyms.ts'
import { baseAt } from '../block-word.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import { wordSet } from '../../../word-sets.ts'

/** One kind of words that publish nothing. */
export interface NoPublisherRule {
  name: string
  /** a sentence, and words of it that publish nothing */
  accepted: readonly [sentence: string, found: string]
  /** a sentence, and words of it that may publish */
  refused: readonly [sentence: string, found: string]
  holds(block: EnglishBlock, outlet: CitedOutlet, draft: Pick<CitationDraft, 'kind'>): boolean
}

/** Last words of offices that one person holds; an ombudsman or an auditor general issues reports. */
const offices = wordSet(
  'secretary officer governor minister president vice-president chairman chairwoman chairperson spokesman spokeswoman spokesperson premier mayor senator counsel adviser advisor aide chancellor ambassador',
)
const getPeoples = once(() => new Set(adjectives.trim().split(/\s+/)))

export const noPublisherRules: readonly NoPublisherRule[] = [
  {
    name: 'office',
    accepted: ['A statement by the Harbour Press Secretary said so.', 'Harbour Press Secretary'],
    refused: ["The Auditor General's report said so.", 'Auditor General'],
    holds: ({ words }, { name, end }) =>
      offices.has(fold(name.split(/\s+/).at(-1) ?? '')) ||
      // "the Chief Press secretary"
      (/\bpress$/i.test(name) && offices.has(baseAt(words, firstFrom(words, end)))),
  },
  {
    name: 'people',
    accepted: ['Prosecutors say Australian media reports were false.', 'Australian'],
    refused: ['A report in The Australian was false.', 'The Australian'],
    holds: ({ words, outletOf }, { start, name }) => {
      const at = firstFrom(words, start)
      const isListed = outletOf[at] !== undefined
      return !isListed && getPeoples().has(fold(name)) && baseAt(words, at) === fold(name)
    },
  },
  {
    name: 'site of a statement',
    accepted: ['In a statement published on Twitter she said so.', 'Twitter'],
    refused: ['In a statement published by Reuters she said so.', 'Reuters'],
    holds: ({ words, outletOf }, { start }, { kind }) =>
      kind === 'statement' && outletOf[firstFrom(words, start)]?.kind === 'platform',
  },
]

/** Whether one of the rules says that the words publish nothing. */
export const isNoPublisher = (
  block: EnglishBlock,
  outlet: CitedOutlet,
  draft: Pick<CitationDraft, 'kind'>,
): boolean => noPublisherRules.some(({ holds }) => holds(block, outlet, draft))
