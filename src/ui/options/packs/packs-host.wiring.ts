/** The packs' host in the real extension. */
import { onChanged } from '../../../platform/messages/changes.ts'
import { requestAddress } from '../../../platform/permissions/host-permissions.ts'
import { askBackground } from '../../../platform/messages/messages.ts'
import { openPackLine } from '../../../platform/messages/pack-port.ts'
import type { PacksHost } from './packs-host.ts'

export function createPacksHost(): PacksHost {
  return {
    async load() {
      const [shelf, catalogues] = await Promise.all([
        askBackground('list-packs', {}),
        askBackground('list-catalogues', {}).catch(() => []),
      ])
      return { shelf, catalogues }
    },
    onChange: (callback) => onChanged(['packs', 'catalogues'], callback),
    usePack: (id, on) => askBackground('use-pack', { id, on }),
    orderPacks: (order) => askBackground('order-packs', { order }),
    forgetCatalogue: (url) => askBackground('forget-catalogue', { url }),
    removePack: (id) => askBackground('remove-pack', { id }),
    // an address that is none is refused by the background, in words
    allow: (url) => requestAddress(url, 'pack'),
    open: openPackLine,
    lend(file) {
      const url = URL.createObjectURL(file)
      return { url, takeBack: () => URL.revokeObjectURL(url) }
    },
  }
}
