/**
 * Controls one page from load to unload: reading (page-reader.ts), changes of the page, settings,
 * and messages of the popup.
 */
import type { PageState } from '../model/apparatus.ts'
import { withoutHidden } from '../model/hidden-claims.ts'
import { summarise, type PageSummary } from '../model/page-summary.ts'
import type { PageSettings } from '../model/settings.ts'
import type { Span } from '../model/text.ts'
import type { Handlers, ToPage } from '../platform/messages/messages.ts'
import { findFeeds } from '../reader/metadata/find-feeds.ts'
import { findPlaceOnScreen } from './find-place.ts'
import { followPage } from './follow-page.ts'
import { followReading } from './follow-reading.ts'
import { keepPainted } from './keep-painted.ts'
import { createMargin, type Margin } from './margin.ts'
import type { MarginDependencies } from './page-cards.ts'
import { createPageReader, type PageReader } from './page-reader.ts'
import { createPresence, type Access } from './presence.ts'
import { listen } from './trusted.ts'

/** What a page's session needs of the extension. */
export interface SessionDependencies extends MarginDependencies, Access {
  loadSettings(): Promise<PageSettings>
  onSettings(callback: (settings: PageSettings) => void): void
  /** answers what is asked of this page */
  answer(handlers: Handlers<ToPage>): void
  /** `watch` is called for each panel that follows the reading, and gives its undo */
  answerReading(watch: (tell: (place: Span | null) => void) => () => void): void
  /** the state has changed; this is its summary */
  tellChanged(summary: PageSummary): void
  isVisible(element: Element): boolean
  /** the page's window */
  view: EventTarget
}

/** Resolves once the page was read for the first time; what it began goes on with the page. */
export async function startSession(dependencies: SessionDependencies): Promise<void> {
  const { loadSettings, getScript } = dependencies
  let settings: PageSettings
  const presence = createPresence(dependencies, () => settings, {
    clear: () => margin.clear(),
    read: () => reader.read(),
  })
  const margin: Margin = createMargin(
    { getSettings: () => settings, getApparatus: () => reader.getApparatus() },
    { ...dependencies, loadScript: presence.loadScript },
  )
  const { whyOff } = presence
  // asked as soon as the script is there, maybe before the settings are: then nothing is ready
  const getShown = () => withoutWrong(reader.getState(), () => settings.hiddenClaims)
  const tell = () => dependencies.tellChanged(summarise(getShown()))
  const hosts = new Set<Element>()
  const reader = createPageReader({
    ...dependencies,
    hosts,
    tellChanged: tell,
    margin,
    whyOff,
    getHiddenClaims: () => settings.hiddenClaims,
  })

  dependencies.answer({
    ...answerCards(margin, getScript),
    'get-state': () => {
      const state = getShown()
      return state.state === 'ready' ? { ...state, sent: getScript()?.getSent() ?? 0 } : state
    },
    'look-up-selection': async ({ words }) => {
      // the reader may have asked before the settings were read
      settings ??= await loadSettings()
      return margin.lookUp(words)
    },
    'read-as': readingAs(reader),
    'set-page': async ({ on }) => {
      presence.setOff(!on)
      settings ??= await loadSettings()
      reader.read()
      return reader.getState()
    },
  })
  followPlace(reader, dependencies)
  settings = await loadSettings()
  dependencies.onSettings((next) => {
    const before = settings
    const wasOff = whyOff() !== null
    settings = next
    if ((whyOff() !== null) !== wasOff) reader.read()
    else if (next.choicesTurn !== before.choicesTurn) reader.askAgain()
    else {
      reader.showAgain()
      tell()
    }
  })
  reader.read()
  followPage(reader.read, dependencies.view, () => hosts)
  followReturn(dependencies.view, tell)
  keepPainted(margin)
}

/** Tells panels which part of the article is on screen. */
function followPlace(
  reader: Pick<PageReader, 'getReading'>,
  { answerReading, view }: Pick<SessionDependencies, 'answerReading' | 'view'>,
): void {
  answerReading((tell) => followReading(() => placeOf(reader), tell, view))
}

/** The part of the article that is on screen. */
function placeOf(reader: Pick<PageReader, 'getReading'>): Span | null {
  const reading = reader.getReading()
  return reading && findPlaceOnScreen(reading.document.blocks, reading.map, innerHeight)
}

const readingAs =
  (reader: Pick<PageReader, 'readAs'>): Handlers<ToPage>['read-as'] =>
  ({ lang }) => {
    reader.readAs(lang)
    return null
  }

/** The state without the claims that the reader marked as wrongly read. */
const withoutWrong = (state: PageState, getHidden: () => readonly string[]): PageState =>
  state.state === 'ready'
    ? { ...state, apparatus: withoutHidden(state.apparatus, getHidden()) }
    : state

/** The browser forgets what the toolbar showed of a page that it brings back. */
function followReturn(view: EventTarget, tell: () => void): void {
  listen(view, 'pageshow', ({ persisted }) => {
    if (persisted) tell()
  })
}

/** Messages about marks and cards, independent of the settings. */
const answerCards = (
  margin: Margin,
  getScript: SessionDependencies['getScript'],
): Handlers<ToPage> => ({
  'jump-to': ({ spans, open }) => (open ? margin.open(spans) : margin.jump(spans)),
  step: ({ by, of }) => margin.step(by, of),
  'get-feeds': () => findFeeds(document),
  allowed: ({ allowed }) => {
    getScript()?.decided(allowed)
    return null
  },
})
