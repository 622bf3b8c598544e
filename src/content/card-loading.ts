import { askBackground } from '../platform/messages/messages.ts'
import { getCardScript, type MountCard } from './card-script.ts'

let asked: Promise<MountCard | null> | null = null

/**
 * Has the background bring the card script; null when it cannot, and then the next call tries
 * again. Never rejects.
 */
export function loadMountCard(): Promise<MountCard | null> {
  asked ??= askBackground('load-card', {})
    .catch(() => null)
    .then(() => {
      asked = null
      return getCardScript()?.mount ?? null
    })
  return asked
}
