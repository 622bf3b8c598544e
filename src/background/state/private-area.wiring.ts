import { browser } from '../../platform/browser.ts'
import { createPrivateArea } from '../../platform/database/private-area.ts'
import { getDatabase } from './database.wiring.ts'

/** What no script of a web page may read or write. */
export const privateArea = createPrivateArea(getDatabase, browser.storage.local)
