/**
 * The page script's entry. Run twice in one page (the manifest's own and the reader's click), it
 * starts once.
 */
import { startPageSession } from './session.wiring.ts'

const started = Symbol.for('hashiya-started')
const world = globalThis as unknown as Record<symbol, boolean>
if (!world[started] && window.top === window) {
  world[started] = true
  void startPageSession()
}
