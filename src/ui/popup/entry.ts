import '../../platform/polyfill.ts'
import { createPopupHost } from './host.wiring.ts'
import { getTabOfPopup } from './tab-page.wiring.ts'
import { startPopup } from './main.tsx'

void getTabOfPopup().then((tabId) => startPopup(createPopupHost(tabId)))
