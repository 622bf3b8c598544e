/** What the part of the options page on packs asks of the browser. */
import type { FollowedCatalogue } from '../../../model/catalogue.ts'
import type { PackShelfState } from '../../../model/installed-pack.ts'
import type { FromJob, PackAsk, PackLine } from '../../../platform/messages/pack-port.ts'

export interface PacksHost {
  load(): Promise<{ shelf: PackShelfState; catalogues: FollowedCatalogue[] }>
  /** calls back when packs, their order or the catalogues changed elsewhere; gives the undo */
  onChange(callback: () => void): () => void
  usePack(id: string, on: boolean): Promise<unknown>
  /** ids of all packs, the preferred first */
  orderPacks(order: string[]): Promise<unknown>
  /** its packs stay */
  forgetCatalogue(url: string): Promise<unknown>
  removePack(id: string): Promise<unknown>
  /**
   * Asks for the browser's leave to ask this host. To be called within the reader's click, before
   * anything is awaited.
   */
  allow(url: string): Promise<boolean>
  /** begins to fetch; what happens is told until it is over */
  open(ask: PackAsk, hear: (told: FromJob) => void): PackLine
  /**
   * an address under which the background can read a file that the reader picked; gives it up again
   */
  lend(file: File): { url: string; takeBack(): void }
}
