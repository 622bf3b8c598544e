import type { AskBackground } from '../platform/messages/messages.ts'
import { getCardScript } from './card-script.ts'
import type { MountCard } from './page-card.ts'

/**
 * What has the background bring the card script; null when it cannot, and then the next call tries
 * again. Never rejects.
 */
export function createCardLoading(ask: AskBackground): () => Promise<MountCard | null> {
  let asked: Promise<MountCard | null> | null = null
  return () => {
    asked ??= ask('load-card', {})
      .catch(() => null)
      .then(() => {
        asked = null
        return getCardScript()?.mount ?? null
      })
    return asked
  }
}
