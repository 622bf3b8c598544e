import '../../platform/polyfill.ts'
import { createAllowHost } from './extension-host.ts'
import { startAllow } from './main.tsx'

void startAllow(createAllowHost())
