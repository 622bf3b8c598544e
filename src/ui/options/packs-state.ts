import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FollowedCatalogue } from '../../model/catalogue.ts'
import type { PackFailure, PackPreview, PackShelfState, PackState } from '../../model/installed-pack.ts'
import type { FromJob, PackAsk, PackLine } from '../../platform/pack-port.ts'
import type { PacksHost } from './packs-host.ts'

/** What the reader's last step came to. `said`: words for what is done. */
export type Work =
  | { step: 'working'; phase: 'download' | 'check' | 'compare' | 'store'; done: number; total: number | null }
  | { step: 'preview'; preview: PackPreview }
  | { step: 'failed'; failure: PackFailure | null; host: string }
  | { step: 'taken'; preview: PackPreview }
  | { step: 'followed'; catalogue: FollowedCatalogue; again: boolean }
  | { step: 'removed'; pack: PackState }
  | { step: 'forgotten'; catalogue: FollowedCatalogue }

export interface PacksActions {
  pickFile(file: File): void
  fetchAddress(url: string): void
  fetchEntry(catalogue: FollowedCatalogue, id: string): void
  lookAgain(catalogue: FollowedCatalogue): void
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
  actions: PacksActions
}

const empty: PackShelfState = { packs: [], storage: 'refused' }

/** Packs, catalogues and the work on them, as the options page holds them. The page keeps nothing that the background or the storage has not. */
export function usePacks(host: PacksHost): PacksView {
  const [shelf, setShelf] = useState<PackShelfState | null>(null)
  const [catalogues, setCatalogues] = useState<FollowedCatalogue[]>([])
  const [work, setWork] = useState<Work | null>(null)
  const line = useRef<PackLine | null>(null), shown = useRef<PackPreview | null>(null), loads = useRef(0)

  const reload = async () => {
    const turn = ++loads.current
    const loaded = await host.load().catch(() => null)
    // of two that are under way the later one counts
    if (turn !== loads.current) return
    // what cannot be listed anew stands as it was
    if (!loaded) return setShelf(before => before ?? empty)
    setShelf(loaded.shelf)
    setCatalogues(loaded.catalogues)
  }
  useEffect(() => {
    void reload()
    const undo = host.onChange(() => void reload())
    return () => {
      undo()
      line.current?.hangUp()
    }
  }, [host])

  const hear = (again: boolean, over: () => void) => (told: FromJob) => {
    if (told.tell === 'failed' || told.tell === 'taken' || told.tell === 'catalogue') {
      line.current = null
      over()
    }
    switch (told.tell) {
      case 'progress': return setWork({ step: 'working', phase: told.phase, done: told.done, total: told.total })
      case 'preview':
        shown.current = told.preview
        return setWork({ step: 'preview', preview: told.preview })
      case 'failed': return setWork({ step: 'failed', failure: told.failure, host: '' })
      case 'catalogue': setWork({ step: 'followed', catalogue: told.catalogue, again }); break
      case 'taken': setWork(shown.current && { step: 'taken', preview: shown.current })
    }
    void reload()
  }
  const open = (ask: PackAsk, again = false, over = () => {}) => {
    line.current?.hangUp()
    setWork({ step: 'working', phase: 'download', done: 0, total: null })
    line.current = host.open(ask, hear(again, over))
  }
  /** Asks the browser first, within the click. */
  const openAllowed = (url: string, ask: PackAsk, again = false) => {
    const allowed = host.allow(url)
    void allowed.catch(() => false).then((yes) => {
      if (yes) open(ask, again)
      else setWork({ step: 'failed', failure: null, host: URL.canParse(url) ? new URL(url).host : url })
    })
  }
  /** Does it and shows what then is, done or not. */
  const attempt = async (task: () => Promise<unknown>, done: Work | null = null) => {
    const worked = await task().then(() => true, () => false)
    if (!worked) setWork({ step: 'failed', failure: { kind: 'storage' }, host: '' })
    else if (done) setWork(done)
    await reload()
  }
  const packs = shelf?.packs ?? []
  const actions: PacksActions = {
    pickFile(file) {
      const { url, takeBack } = host.lend(file)
      open({ ask: 'file', url }, false, takeBack)
    },
    fetchAddress: (url) => openAllowed(url, { ask: 'address', url }),
    fetchEntry(catalogue, id) {
      const entry = catalogue.packs.find((pack) => pack.id === id)
      if (entry) openAllowed(entry.url, { ask: 'entry', catalogue: catalogue.url, id })
    },
    lookAgain: ({ url }) => openAllowed(url, { ask: 'catalogue', url }, true),
    take: () => line.current?.take(),
    leave() {
      line.current?.hangUp()
      line.current = null
      setWork(null)
    },
    use: (pack, on) => void attempt(() => host.usePack(pack.id, on)),
    move(pack, by) {
      const order = packs.map(({ id }) => id), from = order.indexOf(pack.id), to = from + by
      if (from < 0 || to < 0 || to >= order.length) return
      order.splice(to, 0, ...order.splice(from, 1))
      setShelf(shelf && { ...shelf, packs: order.map((id) => packs.find((one) => one.id === id)!) })
      void attempt(() => host.orderPacks(order))
    },
    remove: (pack) => void attempt(() => host.removePack(pack.id), { step: 'removed', pack }),
    forget: (catalogue) => void attempt(() => host.forgetCatalogue(catalogue.url), { step: 'forgotten', catalogue }),
  }
  return useMemo(() => ({ shelf, catalogues, work, actions }), [shelf, catalogues, work])
}
