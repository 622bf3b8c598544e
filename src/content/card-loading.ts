import type { AskBackground } from '../platform/messages/messages.ts'
import { getCardScript, type CardScript } from './card-script.ts'

export interface CardLoading {
  /**
   * Has the background bring the card script; null when it cannot, and then the next call tries
   * again. Never rejects.
   */
  loadScript(): Promise<CardScript | null>
  /** at the last try the browser let no script of ours into the page */
  isRefused(): boolean
}

export function createCardLoading(ask: AskBackground): CardLoading {
  let asked: Promise<CardScript | null> | null = null
  let isRefused = false
  return {
    loadScript() {
      asked ??= ask('load-card', {})
        // a background that does not answer refuses nothing
        .catch(() => true)
        .then((isLet) => {
          asked = null
          isRefused = !isLet
          return getCardScript()
        })
      return asked
    },
    isRefused: () => isRefused,
  }
}
