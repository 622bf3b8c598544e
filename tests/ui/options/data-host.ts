import { defaultSettings } from '../../../src/model/settings.ts'
import type { DataHost } from '../../../src/ui/options/data/data-host.ts'

/** Nothing kept, nothing fixed. */
export const dataHost = (own: Partial<DataHost> = {}): DataHost => ({
  collect: async () => ({
    settings: defaultSettings,
    order: [],
    off: [],
    packs: [],
    catalogues: [],
    feeds: [],
    notes: [],
    kept: [],
  }),
  restore: async () => ({ notes: 0, feeds: 0, kept: 0, leftOut: 0, missing: [], catalogues: [] }),
  deleteAll: async () => {},
  getFixed: async () => [],
  ...own,
})
