import '../../platform/polyfill.ts'
import { createNotesHost } from './extension-host.ts'
import { startNotes } from './main.tsx'

void startNotes(createNotesHost())
