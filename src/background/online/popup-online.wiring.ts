/** The popup's questions in the real extension. */
import type { OnlineAnswer } from '../../model/online.ts'
import { createAskedQuestions, type SessionArea } from '../../platform/storage/asked-questions.ts'
import { browser, type Runtime } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { handOver, takeOver } from '../../platform/storage/hand-over.ts'
import type { Handlers, QuestionType, ToBackground } from '../../platform/messages/messages.ts'
import { askCitedBy } from './article-citations.wiring.ts'
import {
  findCopy,
  findReviews,
  lookUpOnline,
  openAllowPage,
  resolveCitationOnline,
} from './online.wiring.ts'
import { createPopupQuestions } from './popup-questions.ts'
import { askRelated } from './related-online.wiring.ts'

/** What pages and popups ask of online sources. */
export const onlineHandlers = {
  'look-up-online': ({ name }, sender) => lookUpOnline(name, sender),
  'resolve-online': ({ citation, document, entities }, sender) =>
    resolveCitationOnline(citation, document, entities, sender),
  'find-copy': findCopy,
  'find-reviews': ({ claim, document, entities }, sender) =>
    findReviews(claim, document, entities, sender),
  'ask-cited-by': askCitedBy,
  'ask-related': askRelated,
} satisfies Handlers<Pick<ToBackground, QuestionType>>

export const askedQuestions = createAskedQuestions(browser.storage.session as SessionArea, () =>
  Date.now(),
)

export const popupQuestions = createPopupQuestions({
  asked: askedQuestions,
  handOver,
  takeOver,
  tell: () => tellChanged('asked'),
  put: async (type, ask, sender) =>
    (
      onlineHandlers[type] as (
        ask: object,
        sender: Runtime.MessageSender,
      ) => Promise<OnlineAnswer<unknown>>
    )(ask, sender),
  openAllow: (subject, page, mark, sender) =>
    openAllowPage(subject, sender, { tabId: page.tabId, mark }),
})

export async function forgetAsked(): Promise<null> {
  await askedQuestions.forgetAll()
  tellChanged('asked')
  return null
}

/** To be called as the worker starts: what was asked for a page goes with its tab. */
export function followClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void askedQuestions.forgetTab(tabId))
}
