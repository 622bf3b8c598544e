import { useEffect, useRef, useState } from 'preact/hooks'
import type { FollowedCatalogue } from '../../../model/catalogue.ts'
import type { PackShelfState } from '../../../model/installed-pack.ts'
import type { PacksHost } from './packs-host.ts'

const empty: PackShelfState = { packs: [], storage: 'refused' }

export interface Shelf {
  /** null until it is loaded */
  shelf: PackShelfState | null
  catalogues: FollowedCatalogue[]
  /** resolves once what is there now is shown */
  reload(): Promise<void>
  /** shows the packs in another order, before it is kept */
  showOrder(ids: string[]): void
}

/** The packs and catalogues that are here, listed again at each change. */
export function useShelf(host: PacksHost): Shelf {
  const [shelf, setShelf] = useState<PackShelfState | null>(null)
  const [catalogues, setCatalogues] = useState<FollowedCatalogue[]>([])
  const newest = useRef<Promise<unknown> | null>(null)
  const reload = async (): Promise<void> => {
    const loading = host.load().catch(() => null)
    newest.current = loading
    const loaded = await loading
    // of two that are under way the later one counts
    if (newest.current !== loading) return void (await newest.current)
    // a list that cannot be loaded again stays as it was
    if (!loaded) return setShelf((before) => before ?? empty)
    setShelf(loaded.shelf)
    setCatalogues(loaded.catalogues)
  }
  useEffect(() => {
    void reload()
    return host.onChange(() => void reload())
  }, [host])
  return {
    shelf,
    catalogues,
    reload,
    showOrder: (ids) =>
      setShelf(
        shelf && { ...shelf, packs: ids.map((id) => shelf.packs.find((one) => one.id === id)!) },
      ),
  }
}
