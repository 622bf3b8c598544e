/** The library in the real extension: its part of the database. */
import { createKeptStore } from '../../platform/database/kept-store.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { privateTabs } from '../state/settings.wiring.ts'
import { createLibraryDesk } from './library-desk.ts'

export const libraryDesk = createLibraryDesk({
  store: createKeptStore(getDatabase),
  isPrivateTab: privateTabs.isPrivateTab,
  now: () => Date.now(),
  onChange: () => tellChanged('library'),
})
