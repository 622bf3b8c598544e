/**
 * What knowledge packs hold. A pack's source is a folder: pack.json, entities.jsonl, reports.jsonl
 * (one record a line).
 */
import type { CitationKind, EntityType } from './kinds.ts'
import type { MarkdownBlock } from './markdown.ts'

/**
 * Text by language code: { ar: '…', en: '…' }. A pack gives every text in each of its languages; a
 * fact may be told in more.
 */
export type Localised = Record<string, string>

export interface PackManifest {
  id: string
  /** semantic version */
  version: string
  title: Localised
  description: Localised
  languages: string[]
  /** SPDX identifier of the pack as a whole */
  licence: string
  credits: { name: string; licence: string; url: string }[]
  /** ISO days between which its facts lie; null for timeless data */
  coverage: { from: string; to: string } | null
  /**
   * of a pack that tells of one matter: an article is on it when it names, of each list, one of
   * these records
   */
  matter?: { together: string[][] }
  /**
   * Where the offices of its people are told, by key: the name, and the address of the page with
   * `{path}` for what an office adds to the key, or else the record's Wikidata item.
   */
  sources?: Record<string, SourceRef>
}

export interface SourceRef {
  /** https address of the very page */
  url: string
  /** the outlet or body that published it */
  name: Localised
}

/**
 * record: told plainly · stated: its source says so of itself · reported: journalism says so ·
 * finding: an inquiry's result
 */
export type FactStatus = 'record' | 'stated' | 'reported' | 'finding'

export interface Fact {
  /** one sentence, neutral, the attribution inside the sentence */
  text: Localised
  /** ISO day, month or year */
  date: string
  source: SourceRef
  status: FactStatus
  /** it was so before its day, on which a register was read or people were counted */
  standing?: true
  /** ISO: its source says that it has been so from then on, until its day at least */
  from?: string
  /**
   * in a pack that tells of one matter: it says what the thing is, whatever an article is about;
   * the others are shown in articles on that matter alone
   */
  general?: true
}

/**
 * What one side says, or that no published words of that side were found (`text` null, then date
 * and source null too).
 */
export interface Position {
  who: Localised
  text: Localised | null
  date: string | null
  source: SourceRef | null
  /** as of a fact */
  general?: true
}

/** A reader's own words on a thing. */
export interface Remark {
  /** the note's name where no index can hold it, so that it is no label; absent else */
  name?: string
  /** Markdown */
  text: string
  /** the same, taken apart for showing */
  blocks: MarkdownBlock[]
  sources: { url: string; title: string; date: string | null }[]
  tags: string[]
  /** ISO date and time */
  changed: string
}

/** A time in an office. Days are ISO and may be months or years. */
export interface OfficeTerm {
  /** id of the record of this pack that has the office's words */
  office: string
  start?: string
  end?: string
  /** day of the source: what has no end is told as it was known then, never as lasting */
  asof: string
  /** of a term without an end: a later source is known to have it over, so it is told as past */
  past?: boolean
  /** key among the manifest's sources, and behind a colon what its address asks for */
  source: string
}

/** What a fact in short form tells. */
export const briefKinds = [
  'born',
  'died',
  'founded',
  'dissolved',
  'published',
  'began',
  'ended',
  'happened',
  'inhabitants',
] as const
export type BriefKind = (typeof briefKinds)[number]

/** A fact in short form: each language's words make a sentence of it when it is shown. */
export interface BriefFact {
  what: BriefKind
  /** ISO day, month or year */
  date: string
  /** how many, of inhabitants */
  count?: number
  /** day of the source */
  asof: string
  /** as of an office's time */
  source: string
}

/** What an office is called of a man and of a woman. */
export type OfficeTitle = readonly [masculine: string, feminine: string]

export interface EntityRecord {
  id: string
  type: EntityType
  /** finer: company, military-unit, outlet, country, city, court, campaign… */
  kind: string
  /** the name shown, by language */
  labels: Localised
  /** other spellings and names by which it is found, by language */
  aliases: Record<string, string[]>
  /**
   * loaded or generic phrases: found in a search, never shown as a name, never a link by themselves
   */
  hints?: Record<string, string[]>
  /** what it is, in a few words */
  descriptions: Localised
  qid?: string
  /** ISO 3166-1 alpha-2 */
  country?: string
  /** web domains of an outlet or body, without www */
  domains?: string[]
  /** ids of records of the same pack that stand near it */
  related?: string[]
  /** 0–1: how likely a bare mention in the news means this one */
  prior?: number
  facts?: Fact[]
  positions?: Position[]
  /** of a person: description and facts are made from them when the record is shown */
  offices?: OfficeTerm[]
  gender?: 'm' | 'f'
  born?: string
  died?: string
  /** facts are made of them when the record is shown */
  briefs?: BriefFact[]
  /** of an office, which has no name to be found by: its words by language */
  titles?: Record<string, OfficeTitle>
  /** only in a pack of a reader's notes */
  remark?: Remark
}

export interface ReportRecord {
  id: string
  url: string
  title: string
  /** as commonly written in English */
  outlet: string
  /** without www */
  domain?: string
  authors?: string[]
  /** ISO day, month or year */
  date?: string
  lang?: string
  kind?: CitationKind | 'news' | 'analysis'
  /** names of what it is about, any language */
  entities?: string[]
  /** key figures with their context, in words */
  figures?: string[]
  citedBy?: CitedBy
}

/** An article of Wikipedia (CC BY-SA) that cites a piece, where the piece is known from there. */
export interface CitedBy {
  title: string
  url: string
  /** of that Wikipedia */
  lang: string
  /** ISO day on which the article was read, of the calendar of who had it read */
  read: string
}

/** A record as the card and the popup show it: the pack's name comes along. */
export interface Note {
  pack: string
  packTitle: Localised
  record: EntityRecord
}
