/**
 * The page script's entry. Run twice in one page (the manifest's own and the reader's click), it
 * starts once.
 */
import { startPageSession } from './session.wiring.ts'
import { startOnce } from './start-once.ts'

startOnce('started', () => void startPageSession())
