/** The questions to online sources in the real extension. */
import type { OnlineAnswer } from '../../model/online.ts'
import { browser, type Runtime } from '../../platform/browser.ts'
import { createAnswerStore } from '../../platform/database/answer-store.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { hasOrigins, originsOf } from '../../platform/permissions/host-permissions.ts'
import { createAskedQuestions, type SessionArea } from '../../platform/storage/asked-questions.ts'
import { handOver, takeOver } from '../../platform/storage/hand-over.ts'
import { createSentCounts } from '../../platform/storage/sent-counts.ts'
import { packsDesk } from '../article/article.wiring.ts'
import { reportsDesk } from '../reports/reports.wiring.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { outward } from '../state/outward.wiring.ts'
import { loadSettings, privateTabs } from '../state/settings.wiring.ts'
import { createGroupQuestions } from './group-questions.ts'
import { createArticleCitations } from './article-citations.ts'
import { createOnlineAccess } from './online-access.ts'
import { createAllowPage } from './open-allow.ts'
import { createPageQuestions } from './page-questions.ts'
import { createPopupQuestions } from './popup-questions.ts'
import { createRelatedOnline } from './related-online.ts'

const access = createOnlineAccess({
  loadSettings,
  hasHosts: (hosts, source) => hasOrigins(originsOf(hosts), source),
  ...privateTabs,
  outward,
  answers: createAnswerStore(getDatabase),
  countSent: createSentCounts().add,
  now: () => Date.now(),
})
const dependencies = { access, packs: packsDesk, reports: reportsDesk }

export const onlineQuestions = {
  ...createPageQuestions({ access, askKnowledge: packsDesk.askKnowledge }),
  'ask-cited-by': createArticleCitations(dependencies),
  'ask-related': createRelatedOnline(dependencies),
  ...createGroupQuestions(access),
}

export const askedQuestions = createAskedQuestions(browser.storage.session as SessionArea, () =>
  Date.now(),
)

export const openAllowPage = createAllowPage(browser)

type AnyQuestion = (
  ask: object,
  sender: Runtime.MessageSender,
  soFar: (value: unknown) => void,
) => Promise<OnlineAnswer<unknown>>

export const popupQuestions = createPopupQuestions({
  asked: askedQuestions,
  handOver,
  takeOver,
  tell: () => tellChanged('asked'),
  put: (type, ask, sender, soFar) => (onlineQuestions[type] as AnyQuestion)(ask, sender, soFar),
  openAllow: (subject, page, mark, sender) =>
    openAllowPage(subject, sender, { tabId: page.tabId, mark }),
})
