import '../../platform/polyfill.ts'
import { createWelcomeHost } from './host.wiring.ts'
import { startWelcome } from './main.tsx'

void startWelcome(createWelcomeHost())
