import '../../platform/polyfill.ts'
import { createPopupHost, getTabOfPopup } from './host.wiring.ts'
import { startPopup } from './main.tsx'

void getTabOfPopup().then((tabId) => startPopup(createPopupHost(tabId)))
