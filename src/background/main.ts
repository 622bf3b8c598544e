/**
 * The background's entry: answers pages and views. It keeps no state that it could not make again.
 */
import './packs/bundled-files.wiring.ts'
import { fixedParts } from '../model/policy.ts'
import { mayAsk } from '../platform/messages/asked-by-pages.ts'
import { tellChanged } from '../platform/messages/changes.ts'
import { checkMessage } from '../platform/messages/message-shapes.ts'
import { answerMessages } from '../platform/messages/messages.ts'
import { browser, type Browser, type Runtime } from '../platform/browser.ts'
import { closeToPages } from '../platform/storage/close-area.ts'
import { articleDesk, packsDesk } from './article/article.wiring.ts'
import { feedsDesk } from './feeds/feeds.wiring.ts'
import { libraryDesk } from './library/library.wiring.ts'
import { followNotes, notesDesk, openNotesPage } from './notes/notes.wiring.ts'
import {
  askedQuestions,
  onlineQuestions,
  openAllowPage,
  popupQuestions,
} from './online/online.wiring.ts'
import { followPackLines, packDesk } from './packs/install/install.wiring.ts'
import { followPacks, packChoice, packShelf } from './packs/packs.wiring.ts'
import { limitPages } from './pages/page-limits.ts'
import {
  loadCardScript,
  openWelcomePage,
  pageScript,
  runCommand,
  selectionMenu,
} from './pages/pages.wiring.ts'
import { followReports, reportsDesk } from './reports/reports.wiring.ts'
import { getDatabase } from './state/database.wiring.ts'
import { deleteEverything } from './state/delete-everything.ts'
import { requestLog, sourceStates } from './state/outward.wiring.ts'
import { followToolbar } from './toolbar/toolbar.wiring.ts'
import {
  changeSettings,
  decisionKeeper,
  followPolicy,
  listUnreadSettings,
  loadPolicy,
  loadSettings,
  openings,
  privateDecisions,
} from './state/settings.wiring.ts'

/** What the reader decided in private windows, for a page in one of them; null for any other. */
const decidedIn = async ({ tab }: Runtime.MessageSender) =>
  tab?.incognito === true ? privateDecisions.load() : null

answerMessages(
  'background',
  limitPages({
    annotate: async ({ article, document }, sender) =>
      articleDesk.annotate(article, document, await decidedIn(sender)),
    'find-reports': async (asked, sender) =>
      articleDesk.findReports(asked, await decidedIn(sender)),
    'look-up': (asked) => articleDesk.lookUp(asked),
    'read-notes': ({ ids }) => articleDesk.readNotes(ids),
    'run-in-tab': ({ tabId }) => pageScript.runInTab(tabId),
    'expect-article': ({ lang }) => {
      articleDesk.expect(lang)
      return null
    },
    'read-page': ({ lang }, sender) => {
      // while the page script comes: its question follows
      articleDesk.expect(lang)
      return pageScript.runInSender(sender)
    },
    'load-card': (_ask, sender) => loadCardScript(sender),
    ...onlineQuestions,
    'ask-from-popup': popupQuestions.ask,
    'list-asked': ({ page }) => askedQuestions.load(page),
    decided: popupQuestions.decided,
    'open-allow': ({ subject }, sender) => openAllowPage(subject, sender),
    decide: decisionKeeper.keep,
    'get-settings': () => loadSettings(),
    'list-unread-settings': listUnreadSettings,
    'list-fixed': async () => fixedParts(await loadPolicy()),
    'delete-everything': () =>
      deleteEverything({ getDatabase, clearSync: () => browser.storage.sync.clear(), browser }),
    'change-settings': ({ change }) => changeSettings(change),
    'get-source-states': () => sourceStates.load(),
    'list-requests': () => requestLog.list(),
    'clear-requests': () => requestLog.clear().then(() => null),
    'count-kept-reports': reportsDesk.countGiven,
    'forget-kept-reports': async () => {
      await reportsDesk.forgetGiven()
      await askedQuestions.forgetAll()
      tellChanged('asked')
      return null
    },
    'count-opening': () => openings.add(),
    'open-options': () => browser.runtime.openOptionsPage().then(() => null),
    'list-packs': () => packShelf.describe(),
    'list-catalogues': () => packChoice.loadCatalogues(),
    'use-pack': ({ id, on }) => packDesk.use(id, on),
    'order-packs': ({ order }) => packDesk.order(order),
    'forget-catalogue': ({ url }) => packDesk.forgetCatalogue(url),
    'remove-pack': ({ id }) => packDesk.remove(id),
    'list-feeds': feedsDesk.list,
    'add-feed': ({ url }) => feedsDesk.add(url),
    'follow-feed-links': ({ links }) => feedsDesk.follow(links),
    'follow-feeds': ({ links }) => feedsDesk.followAll(links),
    'set-feed': ({ url, enabled }) => feedsDesk.setEnabled(url, enabled),
    'remove-feed': ({ url }) => feedsDesk.remove(url),
    'refresh-feeds': feedsDesk.refresh,
    'import-opml': ({ text }) => feedsDesk.importOpml(text),
    'export-opml': feedsDesk.exportOpml,
    'count-memory': reportsDesk.countMemory,
    'forget-memory': reportsDesk.forgetMemory,
    'list-notes': notesDesk.list,
    'list-note-versions': ({ id }) => notesDesk.listVersions(id),
    'save-note': notesDesk.save,
    'remove-note': ({ id }) => notesDesk.remove(id),
    'take-notes': ({ values }) => notesDesk.take(values),
    'take-notes-pack': ({ file }) => notesDesk.takePack(file),
    'export-notes-pack': notesDesk.exportPack,
    'sync-notes': ({ on }) => notesDesk.setSync(on),
    'open-notes': ({ draft, id }) => openNotesPage(draft, id),
    'find-kept': ({ url, tabId }) => libraryDesk.find(url, tabId),
    'keep-article': ({ parts, tabId }) => libraryDesk.keep(parts, tabId),
    'list-kept': ({ after }) => libraryDesk.list(after),
    'compare-quotes': ({ parts }) => libraryDesk.compareQuotes(parts),
    'forget-kept': ({ urls }) => libraryDesk.forget(urls),
    'take-kept': ({ values }) => libraryDesk.take(values),
  }),
  mayAsk,
  checkMessage,
)

followToolbar()
followNotes(packsDesk.renew)
followReports({
  added: (reports) => void packsDesk.takeReports(reports),
  gone: packsDesk.renew,
  ask: packsDesk.askKnowledge,
})
feedsDesk.listen()
followPolicy(followPacks(packsDesk.renew))
followPackLines(packsDesk.renew)
selectionMenu.listen()
decisionKeeper.listen()
pageScript.listen()
browser.tabs.onRemoved.addListener((tabId) => void askedQuestions.forgetTab(tabId))
// Firefox for Android has no keys of that kind
;(browser.commands as Browser['commands'] | undefined)?.onCommand.addListener(runCommand)
browser.runtime.onInstalled.addListener((details) => {
  void openWelcomePage(details)
  selectionMenu.add()
  // holds the reader's notes if the reader turned syncing on
  void closeToPages(browser.storage.sync)
  void packDesk.dropOvertaken()
  void pageScript.registerAllowedHosts()
  void feedsDesk.keepAlarm()
})
browser.runtime.onStartup.addListener(() => {
  // both browsers keep what is registered: only what was allowed or taken back meanwhile is mended
  void pageScript.registerAllowedHosts()
  void feedsDesk.keepAlarm()
  void reportsDesk.dropOld()
  void notesDesk.dropRemoved()
})
browser.permissions.onAdded.addListener(({ origins }) => void pageScript.onHostAllowed(origins))
browser.permissions.onRemoved.addListener(() => void pageScript.registerAllowedHosts())
