import type { Claim, Entity } from '../../model/annotation.ts'
import type { CitationKind } from '../../model/kinds.ts'
import type { Block, Span } from '../../model/text.ts'
import type { DatePhrase } from '../calendar/calendar.ts'
import type { NamedOutlets } from './named-outlets.ts'
import type { PublisherKind } from './outlet-lexicon.ts'

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
  /** it has an article, so that it may be the piece of that noun which the text named before */
  pointsBack?: boolean
  /** its words leave no doubt, whatever the model that judges drafts has learnt */
  isSure?: boolean
  /** how it was found, for the model that keeps or drops it; absent where rules alone decide */
  proposal?: CitationProposal
  /**
   * its outlets read once more, which is worth the time only for pieces that are kept, and which
   * the model that keeps them has not learnt from; absent where nothing more is told
   */
  readOutlets?(): CitedOutlet[]
}

/** What a rule tells of a draft that it proposes. */
export interface CitationProposal {
  /** the name of the rule */
  rule: string
  /** the word of the language that it hangs on, as its lists spell it: "report", "told" */
  word: string
  /** what kind of publisher it was read for */
  publisher: PublisherKind | 'programme' | 'described' | 'unlisted' | 'again' | 'none'
  /** absent where the language does not tell it */
  setting?: CitationSetting
  /** what its words go on with behind noun or name: "date", "made"; absent where none is told */
  tail?: string
}

/** How a sentence leads to a draft and goes on behind it, in classes of words. */
export interface CitationSetting {
  /** what stands right before it: a preposition, a cue, its first place */
  beside: string
  /** the class of the nearest verb or preposition of citing before it, 'none' where there is none */
  cue: string
  /** how many words that is away */
  far: number
  /** what stands right behind it: "that", a colon, a verb */
  follow: string
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
  /**
   * The cited pieces of one block, in order, not overlapping. With `pieceWeights`: whatever may be
   * one, in any order, overlapping too.
   */
  findCited(block: CitationBlock): CitationDraft[]
  /** the weights that decide which drafts are kept, in base64; absent: all are */
  pieceWeights?: () => string
  /** folded words that are no part of a name, though a sentence may begin with them */
  plainWords?: ReadonlySet<string>
  /**
   * whether a date phrase outside a piece's own words dates something else: "Monday night's
   * debate", "after Friday"
   */
  datesOther(text: string, date: Span): boolean
  /**
   * whether the words between a piece and a date phrase behind it say that it came out then, "a
   * memo, dated May 2"; `behind`: the text behind the date
   */
  datesPiece?(between: string, behind: string): boolean
  /**
   * whether the text between a date phrase and a piece behind it opens a clause of its own, so that
   * the date is that of what is told before: "fell on Tuesday after a report"
   */
  opensClause?(between: string): boolean
  /**
   * whether two pieces that were kept are parts of one, the second behind the first: "a statement"
   * posted "on Facebook"
   */
  isOnePiece?(text: string, first: CitationDraft, second: CitationDraft): boolean
  /** whether a piece is told by words that name none but mean one before: "The report said" */
  pointsOnlyBack?(text: string, draft: CitationDraft): boolean
  /** whether a date phrase tells when a piece was worked on, not when it came out */
  datesWork?(text: string, date: DatePhrase): boolean
}
