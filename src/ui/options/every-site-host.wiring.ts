import { browser } from '../../platform/browser.ts'
import {
  giveBackEverySite,
  isEverySiteAllowed,
  requestEverySite,
} from '../../platform/permissions/every-site.ts'
import type { EverySiteHost } from './every-site-host.ts'

export function createEverySiteHost(): EverySiteHost {
  return {
    isAllowed: isEverySiteAllowed,
    request: requestEverySite,
    giveBack: giveBackEverySite,
    onChange(callback) {
      const { onAdded, onRemoved } = browser.permissions
      onAdded.addListener(callback)
      onRemoved.addListener(callback)
      return () => {
        onAdded.removeListener(callback)
        onRemoved.removeListener(callback)
      }
    },
  }
}
