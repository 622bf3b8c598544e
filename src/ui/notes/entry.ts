import '../../platform/polyfill.ts'
import { createNotesHost } from './host.wiring.ts'
import { startNotes } from './main.tsx'

void startNotes(createNotesHost())
