/**
 * The life of one page: read it, ask the background, mark it, follow its changes, answer the popup.
 */
import type { Apparatus, Diagnostic, PageState } from '../model/apparatus.ts'
import { withoutHidden } from '../model/hidden-claims.ts'
import { troubleOf } from '../model/trouble.ts'
import type { PageSettings } from '../model/settings.ts'
import type { AnnotateAnswer, Handlers, ToPage } from '../platform/messages/messages.ts'
import { isConnected, isHidden } from '../reader/dom.ts'
import { findFeeds } from '../reader/metadata/find-feeds.ts'
import { readArticle, type ArticleReading } from '../reader/read-article.ts'
import { followPage } from './follow-page.ts'
import { createMargin, type Margin, type MarginDependencies } from './margin.ts'

/** How often the page is looked at for marks that it threw away (milliseconds). */
const refreshEvery = 2000

/** What the reading cut off is told with what the analysis left out. */
function withReading(apparatus: Apparatus, cut: readonly Diagnostic[]): Apparatus {
  return cut.length === 0
    ? apparatus
    : { ...apparatus, diagnostics: [...cut, ...(apparatus.diagnostics ?? [])] }
}

/** What a page's session needs of the extension. */
export interface SessionDependencies extends MarginDependencies {
  loadSettings(): Promise<PageSettings>
  onSettings(callback: (settings: PageSettings) => void): void
  /** answers what is asked of this page */
  answer(handlers: Handlers<ToPage>): void
  /** the state is another than before */
  tellChanged(): void
  isVisible(element: Element): boolean
  /** the page's window */
  view: EventTarget
}

/** Resolves once the page was read for the first time; what it began goes on with the page. */
export async function startSession(dependencies: SessionDependencies): Promise<void> {
  const { loadSettings, tellChanged, isVisible, getScript } = dependencies
  let settings: PageSettings
  let state: PageState = { state: 'loading' }
  let reading: ArticleReading | null = null
  let offHere = false
  let turn = 0
  const margin: Margin = createMargin(
    {
      getSettings: () => settings,
      getApparatus: () => (state.state === 'ready' ? state.apparatus : null),
    },
    dependencies,
  )

  const become = (next: PageState) => {
    state = next
    tellChanged()
  }
  const show = (apparatus: Apparatus) => {
    if (reading) margin.show(withoutHidden(apparatus, settings.hiddenClaims), reading.map)
  }
  const isOff = () => offHere || settings.sitesOff.includes(location.hostname)

  /** Reads the page anew; whether it held anything new. */
  const read = (): boolean => {
    if (isOff()) {
      margin.clear()
      reading = null
      become({ state: 'off', where: offHere ? 'page' : 'site' })
      return true
    }
    // the browser's viewer, whose text lies where no script reaches it
    if (document.contentType === 'application/pdf') {
      const isNew = state.state !== 'browser-page'
      if (isNew) become({ state: 'browser-page' })
      return isNew
    }
    const found = readArticle(document, { url: location.href, isVisible })
    if ('reason' in found) {
      margin.clear()
      const isNew = reading !== null || state.state !== 'no-article'
      reading = null
      if (isNew) become({ state: 'no-article', reason: found.reason })
      return isNew
    }
    const same =
      reading?.document.text === found.document.text &&
      reading.article.title === found.article.title
    const moved = reading?.map.segments.some(({ node }) => !isConnected(node)) ?? true
    reading = found
    if (found.article.lang === 'und') {
      margin.clear()
      become({ state: 'no-article', reason: 'unclear-language' })
      return !same
    }
    if (same && state.state === 'ready') {
      if (moved) show(state.apparatus)
      return moved
    }
    void ask(found).catch(fail)
    return true
  }

  const fail = (error: unknown) => {
    margin.clear()
    become({
      state: 'error',
      message: error instanceof Error ? error.message : String(error),
      trouble: troubleOf(error),
    })
  }

  const ask = async ({ article, document, diagnostics }: ArticleReading) => {
    const mine = ++turn
    if (state.state !== 'ready' && state.state !== 'loading') become({ state: 'loading' })
    let answer: AnnotateAnswer
    try {
      answer = await dependencies.ask('annotate', { article, document })
    } catch (error) {
      if (mine === turn && !isOff()) fail(error)
      return
    }
    if (mine !== turn || isOff()) return
    if (answer.ok) {
      const apparatus = withReading(answer.apparatus, diagnostics)
      become({ state: 'ready', apparatus })
      show(apparatus)
    } else {
      margin.clear()
      become(
        answer.reason === 'unsupported-language'
          ? { state: 'no-article', reason: 'unsupported-language', lang: answer.lang }
          : { state: 'error', message: answer.message },
      )
    }
  }

  /** Whatever goes wrong is told in the popup, never in the page's console. */
  const guarded = (): boolean => {
    try {
      return read()
    } catch (error) {
      fail(error)
      return false
    }
  }

  dependencies.answer({
    'get-state': () =>
      state.state === 'ready'
        ? {
            ...state,
            apparatus: withoutHidden(state.apparatus, settings.hiddenClaims),
            sent: getScript()?.getSent() ?? 0,
          }
        : state,
    'jump-to': ({ spans }) => margin.jump(spans),
    allowed: ({ allowed }) => {
      getScript()?.decided(allowed)
      return null
    },
    step: ({ by, of }) => margin.step(by, of),
    'get-feeds': () => findFeeds(document),
    'look-up-selection': async ({ words }) => {
      // the reader may have asked before the settings were read
      settings ??= await loadSettings()
      return margin.lookUp(words)
    },
    'set-page': ({ on }) => {
      offHere = !on
      guarded()
      return state
    },
  })
  settings = await loadSettings()
  dependencies.onSettings((next) => {
    const wasOff = isOff()
    const chose = next.choicesTurn !== settings.choicesTurn
    settings = next
    if (isOff() !== wasOff) guarded()
    else if (chose && reading) void ask(reading).catch(fail)
    else if (state.state === 'ready') {
      show(state.apparatus)
      tellChanged()
    }
  })
  guarded()
  followPage(guarded, dependencies.view)
  setInterval(() => {
    if (!isHidden(document)) margin.refresh()
  }, refreshEvery)
}
