import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FollowedCatalogue } from '../../../model/catalogue.ts'
import type {
  PackFailure,
  PackPreview,
  PackShelfState,
  PackState,
} from '../../../model/installed-pack.ts'
import { troubleOf, type Trouble } from '../../../model/trouble.ts'
import type { FromJob, PackAsk, PackLine } from '../../../platform/messages/pack-port.ts'
import type { PacksHost } from './packs-host.ts'

interface Asked {
  ask: PackAsk
  /** from where it comes */
  url: string
  /** of a catalogue that is followed already */
  again: boolean
}

/**
 * An address that leads elsewhere. `followed`: it was followed, and still could not be read.
 * `host`: where it leads, null where the browser does not say.
 */
export interface Redirect extends Asked {
  followed: boolean
  host: string | null
}

/** What the reader's last step came to. `said`: words for what is done. */
export type Work =
  | {
      step: 'working'
      phase: 'download' | 'check' | 'compare' | 'store'
      done: number
      total: number | null
    }
  | { step: 'preview'; preview: PackPreview }
  | { step: 'failed'; failure: PackFailure | null; host: string; redirect?: Redirect | undefined }
  | { step: 'taken'; preview: PackPreview }
  | { step: 'followed'; catalogue: FollowedCatalogue; again: boolean }
  | { step: 'removed'; pack: PackState }
  | { step: 'forgotten'; catalogue: FollowedCatalogue }

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
  actions: PacksActions
}

const failures: Record<Trouble, PackFailure> = {
  'no-room': { kind: 'quota' },
  'no-answer': { kind: 'interrupted' },
  storage: { kind: 'storage' },
  other: { kind: 'storage' },
}

const empty: PackShelfState = { packs: [], storage: 'refused' }

/**
 * Packs, catalogues and the work on them, as the options page holds them. The page keeps nothing
 * that the background or the storage has not.
 */
export function usePacks(host: PacksHost): PacksView {
  const [shelf, setShelf] = useState<PackShelfState | null>(null)
  const [catalogues, setCatalogues] = useState<FollowedCatalogue[]>([])
  const [work, setWork] = useState<Work | null>(null)
  const line = useRef<PackLine | null>(null)
  const shown = useRef<PackPreview | null>(null)
  const newest = useRef<Promise<unknown> | null>(null)

  /** Resolves once what is there now is shown: of two that are under way the later one counts. */
  const reload = async (): Promise<void> => {
    const loading = host.load().catch(() => null)
    newest.current = loading
    const loaded = await loading
    if (newest.current !== loading) return void (await newest.current)
    // what cannot be listed anew stands as it was
    if (!loaded) return setShelf((before) => before ?? empty)
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

  const hear = (asked: Asked, over: () => void) => (told: FromJob) => {
    if (told.tell === 'failed' || told.tell === 'taken' || told.tell === 'catalogue') {
      line.current = null
      over()
    }
    switch (told.tell) {
      case 'progress':
        return setWork({ step: 'working', phase: told.phase, done: told.done, total: told.total })
      case 'preview':
        shown.current = told.preview
        return setWork({ step: 'preview', preview: told.preview })
      case 'failed':
        return setWork({
          step: 'failed',
          failure: told.failure,
          host: '',
          redirect: findRedirect(told.failure, asked),
        })
      // what is said of them is said with them
      case 'catalogue':
        return void reload().then(() =>
          setWork({ step: 'followed', catalogue: told.catalogue, again: asked.again }),
        )
      case 'taken':
        return void reload().then(() =>
          setWork(shown.current && { step: 'taken', preview: shown.current }),
        )
    }
  }
  const open = (asked: Asked, over = () => {}) => {
    line.current?.hangUp()
    setWork({ step: 'working', phase: 'download', done: 0, total: null })
    line.current = host.open(asked.ask, hear(asked, over))
  }
  /** Asks the browser first, within the click: for the host of `needed`. */
  const openAllowed = (asked: Asked, needed = asked.url) => {
    const allowed = host.allow(needed)
    void allowed
      .catch(() => false)
      .then((yes) => {
        if (yes) open(asked)
        else
          setWork({
            step: 'failed',
            failure: null,
            host: URL.canParse(needed) ? new URL(needed).host : needed,
          })
      })
  }
  /** Does it and shows what then is, done or not. */
  const attempt = async (task: () => Promise<unknown>, done: Work | null = null) => {
    const failure = await task().then(
      () => null,
      (error: unknown) => failures[troubleOf(error)],
    )
    await reload()
    if (failure) setWork({ step: 'failed', failure, host: '' })
    else if (done) setWork(done)
  }
  const packs = shelf?.packs ?? []
  const actions: PacksActions = {
    pickFile(file) {
      const { url, takeBack } = host.lend(file)
      open({ ask: { ask: 'file', url }, url, again: false }, takeBack)
    },
    fetchAddress: (url) => openAllowed({ ask: { ask: 'address', url }, url, again: false }),
    fetchEntry(catalogue, id) {
      const entry = catalogue.packs.find((pack) => pack.id === id)
      if (entry)
        openAllowed({
          ask: { ask: 'entry', catalogue: catalogue.url, id },
          url: entry.url,
          again: false,
        })
    },
    lookAgain: ({ url }) => openAllowed({ ask: { ask: 'catalogue', url }, url, again: true }),
    follow: ({ ask, url, again, host: known }) =>
      openAllowed(
        { ask: { ...ask, follow: true }, url, again },
        known === null ? url : `https://${known}/`,
      ),
    take: () => line.current?.take(),
    leave() {
      line.current?.hangUp()
      line.current = null
      setWork(null)
    },
    use: (pack, on) => void attempt(() => host.usePack(pack.id, on)),
    move(pack, by) {
      const order = packs.map(({ id }) => id)
      const from = order.indexOf(pack.id)
      const to = from + by
      if (from < 0 || to < 0 || to >= order.length) return
      order.splice(to, 0, ...order.splice(from, 1))
      setShelf(shelf && { ...shelf, packs: order.map((id) => packs.find((one) => one.id === id)!) })
      void attempt(() => host.orderPacks(order))
    },
    remove: (pack) => void attempt(() => host.removePack(pack.id), { step: 'removed', pack }),
    forget: (catalogue) =>
      void attempt(() => host.forgetCatalogue(catalogue.url), { step: 'forgotten', catalogue }),
  }
  return useMemo(() => ({ shelf, catalogues, work, actions }), [shelf, catalogues, work])
}

/**
 * What is told of the answer of a followed request that could not be read: a host that is not
 * allowed lets itself not be read by an extension, nor named.
 */
function findRedirect(failure: PackFailure, asked: Asked): Redirect | undefined {
  if (failure.kind !== 'download') return undefined
  const { failure: inner } = failure
  const followed = asked.ask.follow === true
  if (inner.kind === 'redirected') return { ...asked, followed, host: inner.host }
  return followed && inner.kind === 'network' ? { ...asked, followed, host: null } : undefined
}
