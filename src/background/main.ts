/**
 * The background's entry: answers pages and views. It keeps no state that it could not make again.
 */
import { mayAsk } from '../platform/messages/asked-by-pages.ts'
import { checkMessage } from '../platform/messages/message-shapes.ts'
import { answerMessages } from '../platform/messages/messages.ts'
import { browser } from '../platform/browser.ts'
import { closeToPages } from '../platform/storage/close-area.ts'
import {
  answerAnnotate,
  answerLookUp,
  askKnowledge,
  readOwnNotes,
  renewDependencies,
  takeReports,
  toPage,
} from './article/annotate.wiring.ts'
import { loadCardScript } from './pages/card-script.ts'
import { openAllowPage } from './online/online.wiring.ts'
import { requestLog, sourceStates } from './state/outward.wiring.ts'
import {
  followAskedHosts,
  onHostAllowed,
  registerAllowedHosts,
  runInTab,
} from './pages/page-script.ts'
import {
  addFeed,
  exportOpml,
  followFeedLinks,
  followFeeds,
  importOpml,
  keepAlarm,
  listFeeds,
  refreshFeeds,
  removeFeed,
  setFeed,
} from './feeds/feeds.wiring.ts'
import { openNotesPage } from './notes/open-notes-page.ts'
import { limitPages } from './pages/page-limits.ts'
import { followNotes, notesDesk } from './notes/notes.wiring.ts'
import {
  dropOvertakenPacks,
  followPackLines,
  forgetCatalogue,
  orderPacks,
  removePack,
  usePack,
} from './packs/install/install.wiring.ts'
import { beginReadingPacks, followPacks, packChoice, packShelf } from './packs/packs.wiring.ts'
import {
  askedQuestions,
  followClosedTabs,
  forgetAsked,
  onlineHandlers,
  popupQuestions,
} from './online/popup-online.wiring.ts'
import {
  countGiven,
  countMemory,
  dropOldReports,
  followReports,
  forgetGiven,
  forgetMemory,
} from './reports/reports.wiring.ts'
import { addSelectionMenu, followSelectionMenu } from './pages/selection-menu.ts'
import {
  changeSettings,
  followPrivateWindows,
  keepDecision,
  listUnreadSettings,
  loadSettings,
  privateDecisions,
} from './state/settings.wiring.ts'
import { runCommand } from './pages/shortcuts.ts'

beginReadingPacks()
answerMessages(
  'background',
  limitPages({
    annotate: async ({ article, document }, { tab }) =>
      toPage(
        await answerAnnotate(
          article,
          document,
          tab?.incognito === true ? await privateDecisions.load() : null,
        ),
      ),
    'look-up': async ({ words, article }) => toPage(await answerLookUp(words, article)),
    'read-notes': ({ ids }) => readOwnNotes(ids),
    'run-in-tab': ({ tabId }) => runInTab(tabId),
    'load-card': (_ask, sender) => loadCardScript(sender),
    ...onlineHandlers,
    'ask-from-popup': popupQuestions.ask,
    'list-asked': ({ page }) => askedQuestions.load(page),
    decided: popupQuestions.decided,
    'open-allow': ({ subject }, sender) => openAllowPage(subject, sender),
    decide: keepDecision,
    'get-settings': () => loadSettings(),
    'list-unread-settings': listUnreadSettings,
    'change-settings': ({ change }) => changeSettings(change),
    'get-source-states': () => sourceStates.load(),
    'list-requests': () => requestLog.list(),
    'clear-requests': () => requestLog.clear().then(() => null),
    'count-kept-reports': countGiven,
    'forget-kept-reports': () => forgetGiven().then(forgetAsked),
    'open-options': () => browser.runtime.openOptionsPage().then(() => null),
    'list-packs': () => packShelf.describe(),
    'list-catalogues': () => packChoice.loadCatalogues(),
    'use-pack': ({ id, on }) => usePack(id, on),
    'order-packs': ({ order }) => orderPacks(order),
    'forget-catalogue': ({ url }) => forgetCatalogue(url),
    'remove-pack': ({ id }) => removePack(id),
    'list-feeds': listFeeds,
    'add-feed': ({ url }) => addFeed(url),
    'follow-feed-links': ({ links }) => followFeedLinks(links),
    'set-feed': ({ url, enabled }) => setFeed(url, enabled),
    'remove-feed': ({ url }) => removeFeed(url),
    'refresh-feeds': refreshFeeds,
    'import-opml': ({ text }) => importOpml(text),
    'export-opml': exportOpml,
    'count-memory': countMemory,
    'forget-memory': forgetMemory,
    'list-notes': notesDesk.list,
    'list-note-versions': ({ id }) => notesDesk.listVersions(id),
    'save-note': notesDesk.save,
    'remove-note': ({ id }) => notesDesk.remove(id),
    'take-notes': ({ values }) => notesDesk.take(values),
    'take-notes-pack': ({ file }) => notesDesk.takePack(file),
    'export-notes-pack': notesDesk.exportPack,
    'sync-notes': ({ on }) => notesDesk.setSync(on),
    'open-notes': ({ draft, id }) => openNotesPage(draft, id),
  }),
  mayAsk,
  checkMessage,
)

followNotes(renewDependencies)
followReports({ added: takeReports, gone: renewDependencies, ask: askKnowledge })
followFeeds()
followPacks(renewDependencies)
followPackLines(renewDependencies)
followSelectionMenu()
followClosedTabs()
followPrivateWindows()
followAskedHosts()
browser.commands.onCommand.addListener(runCommand)
browser.runtime.onInstalled.addListener(() => {
  addSelectionMenu()
  // the reader's notes are in it, where the reader wishes them to be
  void closeToPages(browser.storage.sync)
  void dropOvertakenPacks()
  void registerAllowedHosts()
  void keepAlarm()
})
browser.runtime.onStartup.addListener(() => {
  void keepAlarm()
  void dropOldReports()
  void notesDesk.dropRemoved()
})
browser.permissions.onAdded.addListener(({ origins }) => void onHostAllowed(origins))
browser.permissions.onRemoved.addListener(() => void registerAllowedHosts())
