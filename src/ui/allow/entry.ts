import '../../platform/polyfill.ts'
import { createAllowHost } from './host.wiring.ts'
import { startAllow } from './main.tsx'

void startAllow(createAllowHost())
