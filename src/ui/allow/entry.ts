import '../../platform/polyfill.ts'
import { getAllowHost } from './host.wiring.ts'
import { startAllow } from './main.tsx'

void startAllow(getAllowHost())
