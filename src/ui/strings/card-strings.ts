/** What the card says. It ships in the page script, so these words stand apart from the popup's. */
import type { Basis, ClaimKind, Stance } from '../../model/annotation.ts'
import type { CitationKind, EntityType } from '../../model/kinds.ts'
import type { Fact } from '../../model/knowledge.ts'
import type { MarkKind } from '../../model/settings.ts'
import type { OnlineStrings } from './online-strings.ts'
import type { Direction, Locale } from '../language.ts'
import type { CheckStrings } from './check-strings.ts'
import type { CorrectStrings } from './correct-strings.ts'
import type { ChoiceStrings } from './choice-strings.ts'
import type { CopyStrings } from './take-strings.ts'
import type { ReportingStrings } from './reporting-strings.ts'

export interface CardStrings extends Locale {
  dir: Direction
  comma: string
  types: Record<EntityType, string>
  /** of a mark that was stepped to, for who hears it: its kind, which of how many, what it says */
  stepped: (kind: string, at: number, of: number, label: string) => string
  marks: Record<MarkKind, string>
  pin: string
  unpin: string
  close: string
  /** of a pinned card whose words the page shows no longer */
  pageChanged: string
  /** the part of a card that scrolls */
  content: string
  /** something that was pressed for failed: why nobody knows, because nobody answered, the device is full, or the browser's storage fails */
  notDone: string
  noAnswer: string
  noRoom: string
  noStorage: string
  tryAgain: string
  facts: string
  /** before facts that came after the article's day */
  sinceThen: string
  /** before the title of the pack that says it */
  pack: string
  /** what kind of telling a fact is, in a word */
  statuses: Record<Fact['status'], string>
  sides: string
  noPosition: string
  inArticle: string
  introduced: string
  /** in the margin beside the words that introduce a name, below a heading that says whose they are */
  description: string
  /** before the article's own name of a thing that packs call otherwise */
  calledHere: string
  /** before a record's description that is not the article's; null: the record has no date */
  recordOtherwise: (date: string | null) => string
  /** the same where the article tells a deed and no role, so that nothing is said otherwise */
  recordBesides: (date: string | null) => string
  noNote: string
  lookedUp: string
  nothingKnown: string
  reportsOnIt: string
  more: string
  writeNote: string
  editNote: string
  ownNote: string
  /** of the button that goes one mention further, and round */
  mentions: (n: number) => string
  /** of facts or statements; short, beside two other presses in a card's foot */
  showAll: (n: number) => string
  /** of the button that leads from a claim to the card of who said it */
  toSpeaker: string
  fewer: string
  choice: ChoiceStrings
  correct: CorrectStrings
  check: CheckStrings
  claimKinds: Record<ClaimKind, string>
  noSpeaker: string
  /** a pronoun or a left-out subject: the text does not show for sure whom it means */
  unclearWho: string
  chain: string
  passesOn: string
  speaksAs: string
  manner: string
  basisLabel: string
  basis: Record<Basis, string>
  stances: Record<Stance, string>
  when: string
  inPrint: (date: string) => string
  source: string
  readByMachine: string
  found: string
  notFound: string
  citedReporting: string
  why: string
  lookedFor: string
  whyOutlet: [before: string, after: string]
  whyDate: (range: string) => string
  whyLink: string
  whyAgain: string
  whyLatest: string
  whySpeaker: [before: string, after: string]
  whyWorked: (range: string) => string
  reporting: ReportingStrings
  outlet: string
  date: string
  names: string
  words: string
  link: string
  kind: string
  withIt: string
  citationKinds: Record<CitationKind, string>
  noOutlet: string
  noDate: string
  /** where it is not known in how many */
  nothingClose: string
  /** so many reports, the latest of that day, and none is meant */
  searchedHere: (reports: number, latest: string | null) => string
  onlyHere: string
  others: (n: number) => string
  take: CopyStrings
  online: OnlineStrings
  /** "in Arabic", by language code */
  inLanguage: Record<string, string>
  /** of a title in the reader's language below one in another */
  byMachine: string
}
