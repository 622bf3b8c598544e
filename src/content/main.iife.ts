/**
 * The page script's entry. Run twice in one page (the manifest's own and the reader's click), it
 * starts once, and what runs already hears that the browser lets us in.
 */
import { startPageSession } from './session.wiring.ts'
import { startOnce } from './start-once.ts'

startOnce('started', (onAgain) => void startPageSession(onAgain))
