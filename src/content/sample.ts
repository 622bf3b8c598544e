/**
 * The sample on the welcome page: a part of an extension page, read, marked and explained by the
 * same code as any article. Its address is not a web address, so nothing of it is stored.
 */
import type { Article } from '../model/article.ts'
import type { Apparatus, PageState } from '../model/apparatus.ts'
import type { MarkKind, PageSettings } from '../model/settings.ts'
import type { AskBackground, Handlers, ToPage } from '../platform/messages/messages.ts'
import { assemble } from '../reader/assemble.ts'
import { getAttribute } from '../reader/dom.ts'
import { findBlocks } from '../reader/find-blocks.ts'
import { createOffsetMap, type OffsetMap } from '../reader/offset-map.ts'
import { askAboutArticle } from './ask-about-article.ts'
import { keepPainted } from './keep-painted.ts'
import { createMargin } from './margin.ts'
import type { MarginDependencies } from './page-cards.ts'

export interface Sample {
  /** reads and marks this element, which names its language, direction and day */
  show(element: Element): Promise<void>
  /** settings that change how it is marked */
  use(settings: PageSettings): void
  /** to the next mark of a kind, its card open; false when there is none */
  step(kind: MarkKind): boolean
  /** the messages of background and popup that it answers, as on any page */
  handlers: Handlers<ToPage>
}

interface Reading {
  apparatus: Apparatus
  map: OffsetMap
}

/** `settings`: as they are at first. */
export function createSample(settings: PageSettings, dependencies: MarginDependencies): Sample {
  const { ask, getScript } = dependencies
  let current = settings
  let reading: Reading | null = null
  let turn = 0
  const margin = createMargin(
    { getSettings: () => current, getApparatus: () => reading?.apparatus ?? null },
    dependencies,
  )
  keepPainted(margin)
  const getState = (): PageState =>
    reading
      ? { state: 'ready', apparatus: reading.apparatus, sent: getScript()?.getSent() ?? 0 }
      : { state: 'loading' }
  return {
    async show(element) {
      const mine = ++turn
      margin.clear()
      reading = null
      const found = await read(element, ask).catch(() => null)
      if (mine !== turn || !found) return
      reading = found
      margin.show({ ...found, isWhole: true })
    },
    use(next) {
      current = next
      if (reading) margin.show({ ...reading, isWhole: true })
    },
    step: (kind) => margin.step(1, kind),
    handlers: {
      'get-state': getState,
      'jump-to': ({ spans, open }) => (open ? margin.open(spans) : margin.jump(spans)),
      step: ({ by, of }) => margin.step(by, of),
      allowed: ({ allowed }) => {
        getScript()?.decided(allowed)
        return null
      },
      'get-feeds': () => [],
      'look-up-selection': ({ words }) => margin.lookUp(words),
      'set-page': getState,
    },
  }
}

/** Null when it could not be read. */
async function read(element: Element, ask: AskBackground): Promise<Reading | null> {
  const lang = getAttribute(element, 'lang') ?? 'en'
  const url = location.href
  const { text, blocks, segments } = assemble(findBlocks(element, 'all', new Set()).blocks, url)
  const article: Article = {
    title: '',
    authors: [],
    publisher: null,
    published: getAttribute(element, 'data-sample') ?? null,
    lang,
    dir: getAttribute(element, 'dir') === 'rtl' ? 'rtl' : 'ltr',
    url,
  }
  const document = {
    text,
    lang,
    date: article.published,
    title: null,
    url,
    publisher: null,
    blocks,
    links: [],
  }
  const found = await askAboutArticle({ article, document, diagnostics: [] }, ask)
  return 'state' in found
    ? null
    : { apparatus: await found.findWhole(), map: createOffsetMap(segments) }
}
