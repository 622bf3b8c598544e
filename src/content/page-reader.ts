/**
 * Reads the page, asks the background about its article and marks the answer. What is known is the
 * page's state.
 */
import type { Apparatus, PageState } from '../model/apparatus.ts'
import { normaliseAddress } from '../model/normalise-address.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import { isConnected } from '../reader/dom.ts'
import { readArticle, type ArticleReading } from '../reader/read-article.ts'
import { toErrorState } from '../model/error-state.ts'
import { askAboutArticle } from './ask-about-article.ts'
import { createChosenLanguage } from './chosen-language.ts'
import type { Margin } from './margin.ts'
import { createMarkedArticle } from './marked-article.ts'

export interface PageReaderDependencies {
  ask: AskBackground
  isVisible(element: Element): boolean
  /** holds the elements of the page as last read whose shadow trees are to be followed */
  hosts: Set<Element>
  margin: Pick<Margin, 'clear' | 'show' | 'complete' | 'hasLostWords'>
  /** keys of claims that the reader hid */
  getHiddenClaims(): readonly string[]
  /** why this page is not read, by a setting or since access was withdrawn; null while it is */
  whyOff(): PageState | null
  /** the state has changed */
  tellChanged(): void
}

export interface PageReader {
  /** for views: an article is ready once its reports are found too */
  getState(): PageState
  /** what is marked, maybe without its reports; null while nothing is */
  getApparatus(): Apparatus | null
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
  const { margin, getHiddenClaims, whyOff, tellChanged } = dependencies
  let state: PageState = { state: 'loading' }
  let reading: ArticleReading | null = null
  let turn = 0

  const become = (next: PageState) => {
    state = next
    tellChanged()
  }
  /** Nothing is marked: `next` says why. */
  const clear = (next: PageState) => {
    marked.clear()
    become(next)
  }
  const marked = createMarkedArticle(margin, getHiddenClaims, (error) => clear(toErrorState(error)))
  const showAgain = () => {
    if (reading) marked.showAgain(reading.map)
  }

  const ask = async (found: ArticleReading) => {
    const mine = ++turn
    // an answer that comes after the next question, or to a page that is off, is for nobody
    const isLate = () => mine !== turn || whyOff() !== null
    if (state.state !== 'ready' && state.state !== 'loading') become({ state: 'loading' })
    const read = await askAboutArticle(found, dependencies.ask)
    if (isLate()) return
    if ('state' in read) return clear(read)
    if (reading) marked.show(read.apparatus, reading.map)
    const whole = await read.findWhole()
    // nothing is marked: the article went, or could not be
    if (isLate() || !marked.get()) return
    become({ state: 'ready', apparatus: whole })
    marked.complete(whole)
  }
  const take = (found: ArticleReading): boolean => {
    const same = reading !== null && saysTheSame(reading, found)
    const moved = reading === null || hasLostNodes(reading) || margin.hasLostWords()
    reading = found
    if (!same || marked.get() === null) {
      void ask(found)
      return true
    }
    if (moved) showAgain()
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
    getApparatus: marked.get,
    getReading: () => reading,
    read,
    readAs: chosenLanguage.choose,
    askAgain: () => void (reading && ask(reading)),
    showAgain,
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
  { whyOff, isVisible, hosts }: Pick<PageReaderDependencies, 'whyOff' | 'isVisible' | 'hosts'>,
  lang: string | null,
): ArticleReading | PageState {
  hosts.clear()
  const off = whyOff()
  if (off !== null) return off
  // the browser's viewer, whose text lies where no script reaches it
  if (document.contentType === 'application/pdf') return { state: 'browser-page' }
  try {
    const loadedAs = performance.getEntriesByType('navigation')[0]?.name
    const found = readArticle(document, { url: location.href, loadedAs, isVisible, hosts })
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
