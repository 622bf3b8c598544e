/** What the page that asks for permission asks of the browser. */
import type { Settings } from '../../model/settings.ts'

export interface AllowHost {
  browserLanguage: string
  what: 'wikipedia' | 'reports'
  /** that would be asked */
  hosts: string[]
  getSettings(): Promise<Settings>
  /** to be called in the click. Allowed: switches the source on, tells the page that wanted it, and closes this one. */
  allow(): Promise<boolean>
  /** tells the page that wanted it, and closes this one */
  refuse(): Promise<void>
  openOptions(): void
}
