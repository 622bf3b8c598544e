import '../../platform/polyfill.ts'
import { createOptionsHost } from './host.wiring.ts'
import { startOptions } from './main.tsx'

void startOptions(createOptionsHost())
