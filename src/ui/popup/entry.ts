import '../../platform/polyfill.ts'
import { getTabOfPopup, createPopupHost } from './host.wiring.ts'
import { startPopup } from './main.tsx'

void getTabOfPopup().then((tabId) => startPopup(createPopupHost(tabId)))
