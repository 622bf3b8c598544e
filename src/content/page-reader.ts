/**
 * Reads the page, asks the background about its article and marks the answer. What is known is the
 * page's state.
 */
import type { Apparatus, Diagnostic, PageState } from '../model/apparatus.ts'
import { withoutHidden } from '../model/hidden-claims.ts'
import { normaliseAddress } from '../model/normalise-address.ts'
import { troubleOf } from '../model/trouble.ts'
import type { AnnotateAnswer, AskBackground } from '../platform/messages/messages.ts'
import { isConnected } from '../reader/dom.ts'
import { readArticle, type ArticleReading } from '../reader/read-article.ts'
import { createChosenLanguage } from './chosen-language.ts'
import type { Margin } from './margin.ts'

export interface PageReaderDependencies {
  ask: AskBackground
  isVisible(element: Element): boolean
  /** holds the elements of the page as last read whose shadow trees are to be followed */
  hosts: Set<Element>
  margin: Pick<Margin, 'clear' | 'show' | 'hasLostWords'>
  /** keys of claims that the reader hid */
  getHiddenClaims(): readonly string[]
  /** which setting switches this page off; null while it is on */
  whereOff(): 'page' | 'site' | null
  /** the state has changed */
  tellChanged(): void
}

export interface PageReader {
  getState(): PageState
  /** the article as last read, with the map to the live page; null while there is none */
  getReading(): ArticleReading | null
  /** Reads the page; whether it held anything new. Never throws: a failure is a state. */
  read(): boolean
  /** Reads the page as one in this language, where its own is unclear, until another is loaded. */
  readAs(lang: string): void
  /** Asks the background again about the article that was read last. */
  askAgain(): void
  /** Marks what is known again. */
  showAgain(): void
}

export function createPageReader(dependencies: PageReaderDependencies): PageReader {
  const { margin, getHiddenClaims, whereOff, tellChanged } = dependencies
  let state: PageState = { state: 'loading' }
  let reading: ArticleReading | null = null
  let turn = 0

  const become = (next: PageState) => {
    state = next
    tellChanged()
  }
  /** Nothing is marked: `next` says why. */
  const clear = (next: PageState) => {
    margin.clear()
    become(next)
  }
  const show = () => {
    if (state.state !== 'ready' || !reading) return
    try {
      margin.show(withoutHidden(state.apparatus, getHiddenClaims()), reading.map)
    } catch (error) {
      clear(toErrorState(error))
    }
  }

  const ask = async (found: ArticleReading) => {
    const mine = ++turn
    if (state.state !== 'ready' && state.state !== 'loading') become({ state: 'loading' })
    const next = await annotate(found, dependencies.ask)
    // an answer that comes after the next question, or to a page that is off, is for nobody
    if (mine !== turn || whereOff() !== null) return
    if (next.state !== 'ready') return clear(next)
    become(next)
    show()
  }
  const take = (found: ArticleReading): boolean => {
    const same = reading !== null && saysTheSame(reading, found)
    const moved = reading === null || hasLostNodes(reading) || margin.hasLostWords()
    reading = found
    if (!same || state.state !== 'ready') {
      void ask(found)
      return true
    }
    if (moved) show()
    return moved
  }
  const read = (): boolean => {
    const found = lookAtPage(dependencies, chosenLanguage.get())
    if (!('state' in found)) return take(found)
    const isNew = reading !== null || !isEqual(found, state)
    reading = null
    if (isNew) clear(found)
    return isNew && found.state !== 'error'
  }
  const chosenLanguage = createChosenLanguage(() => void read())
  return {
    getState: () => state,
    getReading: () => reading,
    read,
    readAs: chosenLanguage.choose,
    askAgain: () => void (reading && ask(reading)),
    showAgain: show,
  }
}

/** Under another address it is another article: what is kept of one must not take its place. */
const saysTheSame = (a: ArticleReading, b: ArticleReading): boolean =>
  a.document.text === b.document.text &&
  a.article.title === b.article.title &&
  normaliseAddress(a.article.url) === normaliseAddress(b.article.url)

/** The page has taken some of its text out of the tree. */
const hasLostNodes = ({ map }: ArticleReading): boolean =>
  map.segments.some(({ node }) => !isConnected(node))

/**
 * The article of the page, or the state of a page that has none. Never throws. `lang`: the language
 * of the text where it is unclear; null: the reader chose none.
 */
function lookAtPage(
  { whereOff, isVisible, hosts }: Pick<PageReaderDependencies, 'whereOff' | 'isVisible' | 'hosts'>,
  lang: string | null,
): ArticleReading | PageState {
  hosts.clear()
  const off = whereOff()
  if (off !== null) return { state: 'off', where: off }
  // the browser's viewer, whose text lies where no script reaches it
  if (document.contentType === 'application/pdf') return { state: 'browser-page' }
  try {
    const found = readArticle(document, { url: location.href, isVisible, hosts })
    if ('reason' in found) return { state: 'no-article', reason: found.reason }
    if (found.article.lang !== 'und') return found
    return lang === null
      ? { state: 'no-article', reason: 'unclear-language' }
      : inLanguage(found, lang)
  } catch (error) {
    return toErrorState(error)
  }
}

const inLanguage = (found: ArticleReading, lang: string): ArticleReading => ({
  ...found,
  article: { ...found.article, lang },
  document: { ...found.document, lang },
})

/** Of two states without an apparatus. */
const isEqual = (a: PageState, b: PageState): boolean =>
  a.state === b.state && whyOf(a) === whyOf(b)

const whyOf = (state: PageState): string =>
  'reason' in state ? state.reason : 'where' in state ? state.where : ''

/** What the background says of an article; a failure is a state. */
async function annotate(
  { article, document, diagnostics }: ArticleReading,
  ask: AskBackground,
): Promise<PageState> {
  try {
    return toState(await ask('annotate', { article, document }), diagnostics)
  } catch (error) {
    return toErrorState(error)
  }
}

/** `cut`: what the reading left out. */
function toState(answer: AnnotateAnswer, cut: readonly Diagnostic[]): PageState {
  if (answer.ok) return { state: 'ready', apparatus: withReading(answer.apparatus, cut) }
  return answer.reason === 'unsupported-language'
    ? { state: 'no-article', reason: 'unsupported-language', lang: answer.lang }
    : { state: 'error', message: answer.message }
}

/** What the reading cut off is told with what the analysis left out. */
function withReading(apparatus: Apparatus, cut: readonly Diagnostic[]): Apparatus {
  return cut.length === 0
    ? apparatus
    : { ...apparatus, diagnostics: [...cut, ...(apparatus.diagnostics ?? [])] }
}

const toErrorState = (error: unknown): PageState => ({
  state: 'error',
  message: error instanceof Error ? error.message : String(error),
  trouble: troubleOf(error),
})
