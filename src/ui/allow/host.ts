/** What the page that asks for permission asks of the browser. */
import type { AllowSubject } from '../../model/online.ts'
import type { Settings } from '../../model/settings.ts'
import type { ShownSource } from '../source-hosts.ts'

export interface AllowHost {
  browserLanguage: string
  what: AllowSubject['what']
  /** that would be asked, with their hosts; of several the reader may leave some out */
  sources: { source: ShownSource; hosts: string[] }[]
  getSettings(): Promise<Settings>
  /**
   * to be called in the click. Allowed: keeps the reader's own key where one is given, switches the
   * chosen sources on, tells the page that wanted it, and closes this one.
   */
  allow(chosen: readonly ShownSource[], key: string | null): Promise<boolean>
  /** tells the page that wanted it, and closes this one */
  refuse(): Promise<void>
  openOptions(): Promise<unknown>
}
