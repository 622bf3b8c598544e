/**
 * What is made of the packs in use, kept until they are others, and work with it that a damaged
 * pack does not end.
 */
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { DamagedPack } from '../../knowledge/pack-file/pack-errors.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'

/** Packs that may turn out damaged while one question is answered. */
const mostDamaged = 5

export interface CachedDependencies<Made> {
  /** Begins to make it where it is not there; what goes wrong is told to the work that comes. */
  begin(): void
  /**
   * A pack that turns out damaged, while it is made or in the work, is set aside, and the work done
   * again with the others.
   */
  work<T>(task: (made: Made) => Promise<T>): Promise<T>
  /** null: nothing is made, or being made, now */
  get(): Promise<Made> | null
  /** The packs are others than before: the next work makes all anew. */
  renew(): void
}

/** `setAside`: from then on `make` goes without that pack. */
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
