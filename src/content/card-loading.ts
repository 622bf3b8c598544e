import type { AskBackground } from '../platform/messages/messages.ts'
import { getCardScript, type CardScript } from './card-script.ts'

/**
 * What has the background bring the card script; null when it cannot, and then the next call tries
 * again. Never rejects.
 */
export function createCardLoading(ask: AskBackground): () => Promise<CardScript | null> {
  let asked: Promise<CardScript | null> | null = null
  return () => {
    asked ??= ask('load-card', {})
      .catch(() => null)
      .then(() => {
        asked = null
        return getCardScript()
      })
    return asked
  }
}
