/** What popup and options say, beside the card's words. */
import type { NoArticleReason } from '../../model/article.ts'
import type { MarkKind, TextSize } from '../../model/settings.ts'
import type { SourcesStrings } from './online-strings.ts'
import type { CardStrings } from './card-strings.ts'
import type { LegendStrings } from './legend-strings.ts'
import type { TitleGlossStrings } from './title-gloss-strings.ts'
import type { WelcomeStrings } from './welcome-strings.ts'
import type { TimelineStrings } from './reporting-strings.ts'
import type { PacksStrings } from './packs-strings.ts'
import type { FeedsStrings } from './feeds-strings.ts'
import type { GroupStrings } from './group-strings.ts'
import type { DataStrings } from './data-strings.ts'
import type { TakeStrings } from './take-strings.ts'
import type { FootStrings } from './foot-strings.ts'
import type { PanelStrings } from './panel-strings.ts'
import type { PicturesStrings } from './pictures-strings.ts'
import type { LibraryStrings } from './library-strings.ts'
import type { LinkStrings } from './link-strings.ts'
import type { NotesStrings } from './notes-strings.ts'

/** `reading`: in the panel beside the page alone */
export type ViewName = 'reading' | 'overview' | 'cited' | 'claims' | 'background' | 'related'

/**
 * Heading and explanation of a page without an apparatus, and what to do next where no button of the
 * page says it.
 */
export type EmptyWords = [heading: string, words: string, next?: string]

/** Of the same quotation in other articles that are kept. */
interface DriftStrings {
  /** of the press that shows them; how many */
  summary: (n: number) => string
  /** heard before what only this article has, and what only the other one has */
  left: string
  added: string
  /** beside a piece of which only the headline is at hand */
  headline: string
}

export interface AppStrings {
  card: CardStrings
  brand: string
  onSite: string
  onPage: string
  /** of the switch between few marks on a page and all */
  allMarks: string
  views: Record<ViewName, string>
  panel: PanelStrings
  foot: FootStrings
  take: TakeStrings
  group: GroupStrings
  data: DataStrings
  library: LibraryStrings
  pictures: PicturesStrings
  viewsLabel: string
  filterNames: (n: number) => string
  filterClaims: (n: number) => string
  filterReports: (n: number) => string
  nothingMatches: string
  /** beside it */
  clearFilter: string
  foundOf: (found: number, all: number) => string
  names: (n: number) => string
  /** names of which packs know something, of all in the article */
  knownOf: (known: number, all: number) => string
  claims: (n: number) => string
  drift: DriftStrings
  /** of the press behind which the less sure claims stand */
  doubtful: (n: number) => string
  reports: (n: number) => string
  more: (n: number) => string
  none: Record<'cited' | 'claims' | 'background' | 'names' | 'related', string>
  /** where one goes on from each of them */
  next: Record<'cited' | 'claims' | 'background' | 'names' | 'related', string>
  /** where no report is known and the page names no headlines of its own */
  chooseFeeds: string
  linked: LinkStrings
  links: (n: number) => string
  otherNames: string
  thisArticle: string
  strip: (reports: string, since: string, cited: number) => string
  citedHere: string
  alsoNames: string
  sharesWords: string
  timeline: TimelineStrings
  withItShort: string
  foundShort: string
  /** of what leads from a found piece to the reasons for it */
  whyShort: string
  notFoundShort: string
  toPlace: string
  /** of a name that leads to its card on the page */
  toCard: string
  noRequest: string
  requests: (n: number) => string
  copy: string
  copied: string
  notCopied: string
  settings: string
  loading: EmptyWords
  off: Record<'page' | 'site', EmptyWords>
  notAllowed: (host: string) => EmptyWords
  readThisPage: string
  alwaysHere: string
  /** where the language of a page is unclear: each language that is read, by its code */
  readAs: Record<'ar' | 'en' | 'fr' | 'es', string>
  browserPage: EmptyWords
  noArticle: Record<NoArticleReason, EmptyWords>
  error: string
  /** beside the article's title, when a step or a bound left something out */
  partUnread: string
  /** nobody answered for the page */
  silent: EmptyWords
  /** a page of ours could not be filled */
  notLoaded: string
  markdown: { publishedBy: string; madeBy: string; address: string }
  legend: LegendStrings
  titleGloss: TitleGlossStrings
  welcome: WelcomeStrings
  sources: SourcesStrings
  options: OptionsStrings
  packs: PacksStrings
  notes: NotesStrings
  feeds: FeedsStrings
}

export interface OptionsStrings {
  title: string
  outline: string
  /** parts of the settings whose stored values were malformed, and stand as at first */
  unread: (parts: string) => string
  /** in place of a part that could not be drawn */
  notShown: string
  language: string
  languageAuto: string
  theme: string
  themes: Record<'auto' | 'light' | 'dark', string>
  textSize: string
  textSizes: Record<`${TextSize}`, string>
  digits: string
  marks: string
  marksHelp: string
  allMarks: string
  markKinds: Record<MarkKind, string>
  whereRead: string
  everySite: string
  everySiteHelp: string
  sites: string
  sitesNone: string
  switchOn: string
  packs: string
  packsNone: string
  entities: (n: number) => string
  reports: (n: number) => string
  version: string
  licence: string
  coverage: string
  keys: string
  keysHelp: string
  noKey: string
  /** keys by the names that browsers give them */
  keyNames: Record<string, string>
  changeKeys: string
  /** the commands of the manifest, by name */
  commands: Record<string, string>
  keysInPage: [key: string, what: string][]
  badge: string
  hidden: (n: number) => string
  showHidden: string
  privacy: string
  privacyWords: string[]
  about: string
  aboutWords: string
  /** the file of licences of others' code and data */
  allLicences: string
}
