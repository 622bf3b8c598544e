/**
 * Caches what is built from the packs in use; when a pack turns out damaged, sets it aside and
 * retries without it.
 */
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { DamagedPack } from '../../knowledge/pack-file/pack-errors.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'

/** Packs that may turn out damaged while one question is answered. */
const mostDamaged = 5

export interface CachedDependencies<Made> {
  /** Starts building where nothing is built; a failure is told to the next `work`. */
  begin(): void
  /**
   * Runs a task with what is built. When a pack turns out damaged, while building or in the task,
   * it is set aside and the task runs again without it.
   */
  work<T>(task: (made: Made) => Promise<T>): Promise<T>
  /** null: nothing is built, or being built, now */
  get(): Promise<Made> | null
  /** The packs have changed: the next task builds again. */
  renew(): void
}

/** `setAside`: from then on `make` leaves that pack out. */
export function createCachedDependencies<Made>(
  make: () => Promise<Made>,
  setAside: (pack: Pack) => Promise<void>,
): CachedDependencies<Made> {
  const made = createKeptPromise(make)
  return {
    begin() {
      void made.get()
    },
    async work(task) {
      for (let left = mostDamaged; ; left--) {
        const using = made.get()
        try {
          return await task(await using)
        } catch (error) {
          if (!(error instanceof DamagedPack) || left === 0) throw error
          await setAside(error.pack)
          made.forget(using)
        }
      }
    },
    get: made.peek,
    renew: () => made.forget(),
  }
}
