import type { Claim, Entity } from '../model/annotation.ts'
import type { CitationKind } from '../model/kinds.ts'
import type { Block, Span } from '../model/text.ts'
import type { DatePhrase } from './calendar.ts'
import type { NamedOutlets } from './named-outlets.ts'

/**
 * A publisher named in a citation: as commonly written in English where the language's lexicon
 * knows it, else as the text writes it.
 */
export interface CitedOutlet extends Span {
  name: string
}

/** A cited piece as the grammar of its block shows it. */
export interface CitationDraft extends Span {
  kind: CitationKind
  /** in order of the text; empty when the text names none */
  outlets: CitedOutlet[]
  /** several outlets published it together */
  joint: boolean
  /** where its date may stand: the phrase and what hangs on it */
  clause: Span
  /**
   * names no outlet, but may mean the piece of this kind that the article names elsewhere: "a new
   * poll"
   */
  seeksNamed: boolean
}

/**
 * What has been learnt from the article so far; one for each document, filled as its blocks are
 * read.
 */
export interface CitationMemory {
  /** full names of outlets by their last folded word: "the Times" after "The New York Times" */
  byLastWord: Map<string, string>
  /** the outlet that someone works for, by folded surname */
  staff: Map<string, string>
  /** news outlets as they were named */
  named: NamedOutlets
}

export interface CitationBlock {
  text: string
  block: Block
  entities: readonly Entity[]
  claims: readonly Claim[]
  /** entities of the whole article mentioned in a span */
  mentionedIn(span: Span): readonly Entity[]
  dates: readonly DatePhrase[]
  memory: CitationMemory
}

/** How a language speaks of published pieces. */
export interface CitationRules {
  /** the cited pieces of one block, in order, not overlapping */
  findCited(block: CitationBlock): CitationDraft[]
  /**
   * whether a date phrase outside a piece's own words dates something else: "Monday night's
   * debate", "after Friday"
   */
  datesOther(text: string, date: Span): boolean
}
