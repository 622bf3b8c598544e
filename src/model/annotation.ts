/**
 * The annotations, in the field's words: mention and entity, attribution (source, cue, content),
 * citation.
 */
import type { Alternative } from './choice.ts'
import type { ClaimReview } from './claim-review.ts'
import type { CitedBy } from './knowledge.ts'
import type { EventEvidence } from './event-evidence.ts'
import type { SourceId } from './outward.ts'
import type { DayRange, Span } from './text.ts'
import type { Basis, EntityType, CitationKind } from './kinds.ts'
import type { RecordKey } from './record-key.ts'

export type Mention = Span

/** One person, body, place or thing of the article, with every place that names it. */
export interface Entity {
  id: string
  type: EntityType
  /** the fullest name that the article gives it */
  name: string
  mentions: Mention[]
  /**
   * the words in which this article introduces it: a role, an apposition; null when there are none
   */
  introduction: Span | null
  /** records of the knowledge packs that bear one of its names; best first once linked */
  candidates: readonly Candidate[]
  /** the record that it was linked to, null when none or none for sure */
  link: RecordKey | null
  qid: string | null
  /** ids of the reader's own notes that bear one of its names */
  own?: string[]
  /** other records that the name may stand for, likeliest first */
  others?: Alternative[]
  /** what the reader chose for the name: a record, or null for none of them */
  chosen?: RecordKey | null
  /** its type is what the reader said */
  retyped?: true
}

/** A record that a name may stand for. */
export interface Candidate extends RecordKey {
  type: EntityType
  /** finer than the type: "military-unit", "outlet", "country"… as the pack says */
  kind: string
  /** 0–1: how sure the linking is; before linking, the pack's own weight of this name */
  score: number
}

/** A name of the packs found in a text, before anyone has decided what it stands for. */
export interface NameHit extends Span {
  candidates: readonly Candidate[]
  /** the alias is only a search hint (a loaded or generic phrase): never a mention by itself */
  hint: boolean
  /** the name is also an ordinary word («الأمل», "Target"): a mention only with evidence */
  common?: boolean
  /** the name's article lost its first letter to a particle before it: «لأمم» in «للأمم» */
  swallowed?: boolean
}

export type { Basis }
export type ClaimKind = 'direct' | 'indirect' | 'mixed'
/** How the cue stands to the content. */
export type Stance = 'neutral' | 'asserting' | 'doubting' | 'denying' | 'conceding'

/** How sure a number is said to be: "about", "at least", "up to"; exact without such a word. */
export type Certainty = 'exact' | 'approximate' | 'at-least' | 'at-most'

/**
 * A number with its unit as a text states it; the span has both, without the words of certainty.
 */
export interface Quantity extends Span {
  value: number
  /** the other end of a range, null when there is none */
  to: number | null
  /**
   * the unit's key in every language: its English singular ("person", "terabyte", "percent"); null
   * when none was recognised
   */
  unit: string | null
  unitSpan: Span | null
  certainty: Certainty
}

/**
 * Someone's words or position as the article reports it. Lists of spans, since each part can be
 * discontinuous.
 */
export interface Claim {
  id: string
  source: Span[]
  /** the speaker, wherever in the article it was introduced */
  entity: string | null
  /**
   * somebody is meant whom the article names elsewhere, or may: a pronoun, a left-out subject, "the
   * company", and it does not show for sure whom
   */
  isUnclear?: true
  /** the id of the claim whose words go on in these: its source, whom nothing names, says both */
  goesOn?: string
  cue: Span[]
  content: Span[]
  kind: ClaimKind
  basis: Basis
  stance: Stance
  /** 0–1: how probable it is that this is a claim, rightly bounded */
  confidence?: number
  /** numbers and days inside its content, in order */
  quantities: Quantity[]
  dates: (DayRange & Span)[]
}

/**
 * A place where the article refers to a piece of reporting, a study, a document… published
 * elsewhere.
 */
export interface Citation extends Span {
  id: string
  /**
   * names as commonly written in English where a pack knows the outlet, else as the article writes
   * them
   */
  outlets: string[]
  /** the packs' records of those outlets, where known */
  outletKeys: RecordKey[]
  kind: CitationKind
  /** ISO days that the text's own date phrase allows; null when it gives none */
  from: string | null
  to: string | null
  /**
   * ISO days on which what it tells was gathered, "conducted March 3-6": it came out afterwards;
   * absent: the text does not say
   */
  worked?: { from: string; to: string }
  /** entities named in its sentence and the claims that rest on it */
  entities: string[]
  /** of those, who speaks in the claims that rest on it; absent: nobody who is named */
  speakers?: string[]
  /** several outlets published it together: look for companion pieces as well */
  joint: boolean
  /** where the text points back to it with words that name no piece, "the report said"; absent: nowhere */
  again?: Span[]
  resolved: ResolvedReport[]
}

/** Why a report was chosen, in terms that the interface can put into either language. */
export type Reason =
  | { kind: 'outlet'; name: string }
  | { kind: 'date'; from: string; to: string }
  | { kind: 'shares'; names: string[] }
  | { kind: 'words'; words: string[] }
  | { kind: 'link' }
  | { kind: 'companion' }
  /** the article speaks of the same publisher's piece again: "the paper said" */
  | { kind: 'again' }
  | { kind: 'kind'; name: string }
  /** the text names no day, and of what fits this came last; only where that decided */
  | { kind: 'latest' }
  /** who speaks in the text stands in the piece; only where that decided */
  | { kind: 'speaker'; name: string }
  /** it came out soon after the days of `Citation.worked`; only where that decided */
  | { kind: 'worked'; from: string; to: string }
  /** the article's own page has it among its headlines */
  | { kind: 'page' }

export interface ReportRef {
  url: string
  title: string
  outlet: string
  /** ISO day, month or year; null when unknown */
  date: string | null
  lang: string | null
  citedBy?: CitedBy
}

/**
 * What a report itself rests on: `carries`, word for word, another's story; `retells` another's
 * piece. `report` null: not in the index.
 */
export interface Origin {
  how: 'carries' | 'retells'
  outlet: string
  report: ReportRef | null
}

export interface ResolvedReport extends ReportRef {
  /** 0–1: how probable it is that this very piece is meant */
  score: number
  why: Reason[]
  /** other places of the same piece */
  copies?: ReportRef[]
  origin?: Origin
}

export interface RelatedReport extends ReportRef {
  score: number
  why: Reason[]
  /** the article itself cites this piece */
  cited: boolean
  /**
   * a body's own words; `other-side`: of one that the article's claims are about and that the
   * article does not let speak
   */
  role?: 'statement' | 'other-side'
  /** what speaks for its telling of the article's own event; absent: too little */
  event?: EventEvidence
  /** the online source that gave it, when the reader asked; `page`: the article's own page */
  via?: SourceId | 'page'
  /** claims of the article whose words share names or numbers with it */
  claims?: string[]
  /** key figures with their context, in words, as the record has them */
  figures?: string[]
  copies?: ReportRef[]
  origin?: Origin
  /**
   * it is a review of a claim, which stands as its title: who is said to have made the claim, and
   * the reviewer's conclusion in the reviewer's words
   */
  review?: Pick<ClaimReview, 'claimant' | 'words'>
}

/** A number as one source states it; `report` null: this article, at `span`. */
export interface StatedFigure {
  value: number
  /** the other end of a range */
  to: number | null
  certainty: Certainty
  /** the number with its context, word for word */
  words: string
  report: ReportRef | null
  span: Span | null
}

/**
 * What sources give different numbers of in one unit, side by side: whether they count the same is
 * for the reader to see.
 */
export interface FigureComparison {
  /** the unit's key in every language */
  unit: string
  /** earliest first, those without a day last */
  stated: StatedFigure[]
}
