import '../../platform/polyfill.ts'
import { createPopupHost } from './host.wiring.ts'
import { startPopup } from './main.tsx'

void createPopupHost().then((host) => startPopup(host))
