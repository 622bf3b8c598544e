import { useMemo } from 'preact/hooks'
import type { FollowedCatalogue } from '../../../model/catalogue.ts'
import type { PackFailure, PackShelfState, PackState } from '../../../model/installed-pack.ts'
import { troubleOf, type Trouble } from '../../../model/trouble.ts'
import { usePackJob } from './pack-job.ts'
import { useShelf } from './pack-shelf.ts'
import type { Redirect, Work } from './pack-work.ts'
import type { PacksHost } from './packs-host.ts'

export interface PacksActions {
  pickFile(file: File): void
  fetchAddress(url: string): void
  fetchEntry(catalogue: FollowedCatalogue, id: string): void
  lookAgain(catalogue: FollowedCatalogue): void
  /** on to where an address leads, after the reader's word */
  follow(redirect: Redirect): void
  take(): void
  /** ends what is under way, or puts away what is shown */
  leave(): void
  use(pack: PackState, on: boolean): void
  move(pack: PackState, by: 1 | -1): void
  remove(pack: PackState): void
  forget(catalogue: FollowedCatalogue): void
}

export interface PacksView {
  /** null until it is loaded */
  shelf: PackShelfState | null
  catalogues: FollowedCatalogue[]
  work: Work | null
  /** what came of a step that the reader took while something was under way */
  aside: Work | null
  actions: PacksActions
}

const failures: Record<Trouble, PackFailure> = {
  'no-room': { kind: 'quota' },
  'no-answer': { kind: 'interrupted' },
  storage: { kind: 'storage' },
  other: { kind: 'storage' },
}

/**
 * Packs, catalogues and the work on them, as the options page holds them. The page keeps nothing
 * that the background or the storage has not.
 */
export function usePacks(host: PacksHost): PacksView {
  const { shelf, catalogues, reload, showOrder } = useShelf(host)
  const { work, aside, tell, open, openAllowed, take, leave } = usePackJob(host, reload)

  /** Does it and shows what then is, done or not. */
  const attempt = async (task: () => Promise<unknown>, done: Work | null = null) => {
    const failure = await task().then(
      () => null,
      (error: unknown) => failures[troubleOf(error)],
    )
    await reload()
    if (failure) tell({ step: 'failed', failure, host: '' })
    else if (done) tell(done)
  }
  const actions: PacksActions = {
    pickFile(file) {
      const { url, takeBack } = host.lend(file)
      open({ ask: { ask: 'file', url }, url, again: false }, takeBack)
    },
    fetchAddress: (url) => openAllowed({ ask: { ask: 'address', url }, url, again: false }),
    fetchEntry({ url: catalogue, packs, keyId }, id) {
      const entry = packs.find((pack) => pack.id === id)
      const ask = { ask: 'entry', catalogue, id } as const
      if (entry) openAllowed({ ask, url: entry.url, again: false, atOnce: keyId !== null })
    },
    lookAgain: ({ url }) => openAllowed({ ask: { ask: 'catalogue', url }, url, again: true }),
    follow: ({ ask, url, again, host: known }) =>
      openAllowed(
        { ask: { ...ask, follow: true }, url, again },
        known === null ? url : `https://${known}/`,
      ),
    take,
    leave,
    use: (pack, on) => void attempt(() => host.usePack(pack.id, on)),
    move({ id }, by) {
      const order = moveBy(
        (shelf?.packs ?? []).map((pack) => pack.id),
        id,
        by,
      )
      if (!order) return
      showOrder(order)
      void attempt(() => host.orderPacks(order))
    },
    remove: (pack) => void attempt(() => host.removePack(pack.id), { step: 'removed', pack }),
    forget: (catalogue) =>
      void attempt(() => host.forgetCatalogue(catalogue.url), { step: 'forgotten', catalogue }),
  }
  return useMemo(
    () => ({ shelf, catalogues, work, aside, actions }),
    [shelf, catalogues, work, aside],
  )
}

/** The order with one of its ids a place up or down; null at the end of the list. */
export function moveBy(order: string[], id: string, by: 1 | -1): string[] | null {
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return null
  return order.toSpliced(from, 1).toSpliced(to, 0, id)
}
