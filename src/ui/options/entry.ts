import '../../platform/polyfill.ts'
import { createOptionsHost } from './extension-host.ts'
import { startOptions } from './main.tsx'

void startOptions(createOptionsHost())
