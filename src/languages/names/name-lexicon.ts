/**
 * What a language's word lists know of a word: one bit a list. Lists are template strings, words
 * parted by white space, an underscore for the space inside a name; all are folded here, so the
 * lists keep their ordinary spelling.
 */
import { fold } from '../../text/fold.ts'
import { packWordTable, WordTable } from '../../text/word-table.ts'

/** The lists, in the order of their bits. */
const lexiconLists = [
  'given',
  'surname',
  'particle',
  'country',
  'city',
  'region',
  'placeHead',
  'demonym',
  'people',
  'organisation',
  'organisationHead',
  'outletHead',
  'product',
  'productHead',
  'event',
  'eventHead',
  'campaignHead',
  'workHead',
  'title',
  'roleAdjective',
  'speechVerb',
  'time',
  'common',
  'alike',
  'everyday',
  'accord',
] as const
export type LexiconList = (typeof lexiconLists)[number]

/** The bit of each list. */
export const bit = Object.fromEntries(lexiconLists.map((list, i) => [list, 1 << i])) as Record<
  LexiconList,
  number
>

export interface NameLexicon {
  /** bits of a folded word; a word that no list has is not there */
  words: WordTable
  /** bits of folded names of several words, parted by one space */
  phrases: WordTable
  /** folded words that begin a name of several words, and the length in words of the longest one */
  openers: WordTable
}

export type PackedLexicon = Record<keyof NameLexicon, Uint8Array>

/** Packs the lexicon of lists in ordinary spelling: for names/lexicon.made.ts. */
export function packNameLexicon(lists: Partial<Record<LexiconList, string>>): PackedLexicon {
  const words = new Map<string, number>()
  const phrases = new Map<string, number>()
  const openers = new Map<string, number>()
  for (const [list, text] of Object.entries(lists) as [LexiconList, string][]) {
    for (const name of text.split(/\s+/)) {
      const folded = fold(name)
      if (folded === '') continue
      const parts = folded.split(' ')
      const target = parts.length > 1 ? phrases : words
      target.set(folded, (target.get(folded) ?? 0) | bit[list])
      if (parts.length > 1)
        openers.set(parts[0]!, Math.max(openers.get(parts[0]!) ?? 0, parts.length))
    }
  }
  return {
    words: packWordTable(words),
    phrases: packWordTable(phrases),
    openers: packWordTable(openers),
  }
}

export const openNameLexicon = ({ words, phrases, openers }: PackedLexicon): NameLexicon => ({
  words: new WordTable(words),
  phrases: new WordTable(phrases),
  openers: new WordTable(openers),
})
