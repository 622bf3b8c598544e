/**
 * The panel that a browser shows beside the page: Chromium's side panel, Firefox's sidebar. Neither
 * is among the types of the polyfill. Both open only in the reader's own click or key, before
 * anything else is waited for.
 */
import { browser } from './browser.ts'

interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

const { sidePanel, sidebarAction } = browser as unknown as Panels

/** Firefox for Android has no room beside the page, and no panel. */
export const hasSidePanel: boolean = sidePanel !== undefined || sidebarAction !== undefined

/** Opens it in that window. Rejects outside the reader's click or key. */
export async function openSidePanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open())
}
