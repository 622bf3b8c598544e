/**
 * The sample of the first page in the real extension, beside the page's own script: it waits for
 * the element `[data-sample]`, follows it when another takes its place, and hears the buttons
 * `[data-shows]`. The page’s entry, which stands before it, has brought the browser’s interface.
 */
import type { MarkKind } from '../model/settings.ts'
import { browser } from '../platform/browser.ts'
import { answerMessages, askBackground } from '../platform/messages/messages.ts'
import { loadPageSettings, onPageSettings } from '../platform/storage/page-settings.ts'
import { bodyOf, closest, findInPage, getAttribute } from '../reader/dom.ts'
import { createCardScript } from './create-card-script.ts'
import { createSample } from './sample.ts'
import { listen } from './trusted.ts'

async function start(): Promise<void> {
  const cards = createCardScript(askBackground)
  const sample = createSample(await loadPageSettings(), {
    ask: askBackground,
    browserLanguage: browser.i18n.getUILanguage(),
    getScript: () => cards,
    loadScript: () => Promise.resolve(cards),
  })
  let shown: Element | null = null
  const follow = () => {
    const element = findInPage(document, '[data-sample]')
    if (!element || element === shown) return
    shown = element
    void sample.show(element)
  }
  const body = bodyOf(document)
  if (body) new MutationObserver(follow).observe(body, { childList: true, subtree: true })
  follow()
  onPageSettings(sample.use)
  answerMessages('page', sample.handlers)
  listen(document, 'click', ({ target }) => {
    const button = target instanceof Element ? closest(target, '[data-shows]') : null
    if (button) sample.step(getAttribute(button, 'data-shows') as MarkKind)
  })
}

void start()
