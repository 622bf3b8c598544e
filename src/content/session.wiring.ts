/** The session of a page in the real extension. */
import { browser } from '../platform/browser.ts'
import { answerMessages, askBackground, tellStateChanged } from '../platform/messages/messages.ts'
import { answerReadingLines } from '../platform/messages/reading-line.ts'
import { loadPageSettings, onPageSettings } from '../platform/storage/page-settings.ts'
import { isShown } from '../reader/dom.ts'
import { createCardLoading } from './card-loading.ts'
import { getCardScript } from './card-script.ts'
import { startSession } from './session.ts'

/** To be called once in a page's life; `onAgain` is given what hears that the script is brought again. */
export const startPageSession = (onAgain: (callback: () => void) => void): Promise<void> =>
  startSession({
    ...createCardLoading(askBackground),
    onAgain,
    ask: askBackground,
    // asked now: an extension that is updated under the page leaves it without an interface to ask
    browserLanguage: browser.i18n.getUILanguage(),
    getScript: getCardScript,
    loadSettings: loadPageSettings,
    onSettings: onPageSettings,
    answer: (handlers) => answerMessages('page', handlers),
    answerReading: answerReadingLines,
    isGone: () => browser.runtime?.id === undefined,
    tellChanged: tellStateChanged,
    view: window,
    isVisible: (element) => isShown(element, { visibilityProperty: true }),
  })
