/** A keyboard command of the extension as the browser has it now. */
export interface Shortcut {
  /** of the command, as in the manifest */
  name: string
  description: string
  /** as the browser writes it ("Alt+Shift+."); empty when none is set */
  keys: string
}

/** The keys, as a view asks the browser for them. */
export interface Shortcuts {
  getShortcuts(): Promise<Shortcut[]>
  /** opens the browser's own page for keys; null where it has none that may be opened */
  changeShortcuts: (() => void) | null
}
