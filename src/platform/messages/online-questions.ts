/** The messages that ask online sources, from a page or a view to the background. */
import type { Citation, Claim, Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { BackgroundAnswer } from '../../model/background-article.ts'
import type {
  ClaimToSend,
  GroupAnswer,
  GroupList,
  SentClaims,
} from '../../model/group-annotations.ts'
import type {
  ArchivedCopy,
  CitedByWikipedia,
  FoundReviews,
  NameToLookUp,
  OnlineAnswer,
  PopupPage,
  RelatedOnline,
  ResolvedOnline,
  SubjectToAsk,
} from '../../model/online.ts'
import type { TextDocument } from '../../model/text.ts'

export interface OnlineQuestions {
  /** a name, asked of Wikipedia */
  'look-up-online': { ask: { name: NameToLookUp }; answer: OnlineAnswer<BackgroundAnswer> }
  /** a reference, asked of the online sources of reports; page: of the popup that asks */
  'resolve-online': {
    ask: { citation: Citation; document: TextDocument; entities: Entity[]; page?: PopupPage }
    answer: OnlineAnswer<ResolvedOnline>
  }
  /**
   * a cited piece, asked of the Wayback Machine; date: ISO day that the copy should be near; page:
   * of the popup that asks
   */
  'find-copy': {
    ask: { url: string; date: string | null; page?: PopupPage }
    answer: OnlineAnswer<ArchivedCopy | null>
  }
  /** words of a claim, asked of fact-checkers */
  'find-reviews': {
    ask: { claim: Claim; document: TextDocument; entities: Entity[] }
    answer: OnlineAnswer<FoundReviews>
  }
  /**
   * what the article of that tab is about, asked of every source that may be asked; subjects: names
   * whose Wikipedia articles are asked for what they cite
   */
  'ask-related': {
    ask: { tabId: number; apparatus: Apparatus; subjects: SubjectToAsk[]; page?: PopupPage }
    answer: OnlineAnswer<RelatedOnline>
  }
  /**
   * what Wikipedia's article of that title cites; apparatus: of the article that the pieces are
   * weighed for; page: of the popup that asks
   */
  'ask-cited-by': {
    ask: { title: string; lang: string; apparatus?: Apparatus; page?: PopupPage }
    answer: OnlineAnswer<CitedByWikipedia>
  }
  /** the groups of annotators that the reader is a member of */
  'list-groups': { ask: { page?: PopupPage }; answer: OnlineAnswer<GroupList> }
  /** what one of them wrote about a page, whose address it is told */
  'ask-group': {
    ask: { group: string; url: string; page?: PopupPage }
    answer: OnlineAnswer<GroupAnswer>
  }
  /** puts claims that the reader chose into a group */
  'send-claims': {
    ask: { group: string; claims: ClaimToSend[]; page?: PopupPage }
    answer: OnlineAnswer<SentClaims>
  }
}
