/** The answers to pages in the real extension: packs and reports opened once in a worker's life. */
import { loadKnowledge, packShelf } from '../packs/packs.wiring.ts'
import { loadFiledReports, reportsDesk, tidySoon } from '../reports/reports.wiring.ts'
import { loadLanguage } from '../state/load-language.wiring.ts'
import { loadSettings } from '../state/settings.wiring.ts'
import { createArticleDesk } from './article-desk.ts'
import { createPacksDesk } from './packs-desk.ts'

export const packsDesk = createPacksDesk({
  shelf: packShelf,
  loadKnowledge,
  loadFiledReports,
  tidySoon,
  clock: () => performance.now(),
})

export const articleDesk = createArticleDesk({
  packs: packsDesk,
  loadSettings,
  loadLanguage,
  remember: reportsDesk.remember,
})
