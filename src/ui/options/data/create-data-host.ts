import { toChange } from '../../../model/backup.ts'
import type { KeptTaken } from '../../../model/kept-article.ts'
import type { Browser } from '../../../platform/browser.ts'
import type { AskBackground } from '../../../platform/messages/messages.ts'
import { loadKept } from '../../load-kept.ts'
import type { DataHost } from './data-host.ts'

/** Kept articles in a message: it stays far below what browsers carry (64 MB). */
const portion = 100

/** Collects, restores and deletes through what the background answers any view. */
export function createDataHost({
  ask,
  permissions,
  ofManifest,
}: {
  ask: AskBackground
  permissions: Pick<Browser['permissions'], 'getAll' | 'remove'>
  /** origins that the manifest asks for: they come with the extension */
  ofManifest: readonly string[]
}): DataHost {
  return {
    async collect() {
      const [settings, { packs }, catalogues, feeds, notes, kept] = await Promise.all([
        ask('get-settings', {}),
        ask('list-packs', {}),
        ask('list-catalogues', {}),
        ask('list-feeds', {}),
        ask('list-notes', {}),
        loadKept(ask),
      ])
      return {
        settings,
        order: packs.map(({ id }) => id),
        off: packs.filter(({ on }) => !on).map(({ id }) => id),
        packs: packs
          .filter(({ origin }) => origin === 'installed')
          .map(({ id, version, url }) => ({ id, version, url })),
        catalogues: catalogues.map(({ url }) => url),
        feeds: feeds.map(({ url, title }) => ({ url, title })),
        // what is drawn of the text is made anew
        notes: notes.map(({ blocks: _, ...note }) => note),
        kept,
      }
    },
    async restore({ settings, order, off, packs, catalogues, feeds, notes, kept }) {
      await ask('change-settings', { change: toChange(settings) })
      const here = (await ask('list-packs', {})).packs
      const known = (id: string) => here.some((pack) => pack.id === id)
      const rest = here.map(({ id }) => id).filter((id) => !order.includes(id))
      await ask('order-packs', { order: [...order.filter(known), ...rest] })
      for (const id of off.filter(known)) await ask('use-pack', { id, on: false })
      const followed = await ask('list-catalogues', {})
      const taken = await ask('take-notes', { values: notes })
      const articles = await takeKept(kept, ask)
      return {
        notes: taken.added + taken.renewed + taken.copies,
        feeds: await ask('follow-feed-links', { links: feeds }),
        kept: articles.taken,
        leftOut: taken.refused + articles.refused,
        missing: packs.filter(({ id }) => !known(id)).map(({ id, url }) => ({ id, url })),
        catalogues: catalogues.filter((url) => followed.every((one) => one.url !== url)),
      }
    },
    async deleteAll() {
      const { origins = [] } = await permissions.getAll()
      for (const origin of origins.filter((one) => !ofManifest.includes(one)))
        await permissions.remove({ origins: [origin] }).catch(() => false)
      await ask('delete-everything', {})
    },
    getFixed: () => ask('list-fixed', {}),
  }
}

/** Gives how many came, and how many are none. */
async function takeKept(kept: readonly unknown[], ask: AskBackground): Promise<KeptTaken> {
  const all = { taken: 0, refused: 0 }
  for (let at = 0; at < kept.length; at += portion) {
    const some = await ask('take-kept', { values: kept.slice(at, at + portion) })
    all.taken += some.taken
    all.refused += some.refused
  }
  return all
}
