import '../../platform/polyfill.ts'
import { createLibraryHost } from './host.wiring.ts'
import { startLibrary } from './main.tsx'

void startLibrary(createLibraryHost())
