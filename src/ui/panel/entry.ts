import '../../platform/polyfill.ts'
import { startPanel } from './panel.wiring.ts'

void startPanel()
