/** One call from the settings page: fetch and show, wait for the reader's word, take. */
import type { PackAsk, PackCaller } from '../../../platform/messages/pack-port.ts'
import type { PackInstaller } from './pack-installer.ts'
import { PackTrouble, toFailure } from './pack-trouble.ts'
import type { Prepared, Watcher } from './prepare-pack.ts'

/**
 * `onTaken`: the packs have changed. `following`: the installer whose requests follow
 * where an address leads.
 */
export function answerPackCall(
  { hear, tell, signal }: PackCaller,
  installer: PackInstaller,
  onTaken: () => void,
  following = installer,
): void {
  let prepared: Prepared | null = null
  const watcher: Watcher = { signal, progress: tell }
  const attempt = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => tell({ tell: 'failed', failure: toFailure(error) }))
  hear((asked) => {
    if (asked.ask === 'stay') return
    if (asked.ask === 'take') {
      if (!prepared) return
      const taking = prepared
      prepared = null
      attempt(async () => {
        tell({ tell: 'progress', phase: 'store', done: 0, total: null })
        await installer.take(taking, (done, total) =>
          tell({ tell: 'progress', phase: 'store', done, total }),
        )
        onTaken()
        tell({ tell: 'taken', id: taking.entry.id })
      })
      return
    }
    attempt(async () => {
      const found = await fetchAsked(asked, asked.follow ? following : installer, watcher)
      if (signal.aborted) return
      if (!('file' in found)) return tell({ tell: 'catalogue', catalogue: found })
      prepared = found
      tell({ tell: 'preview', preview: found.preview })
    })
  })
}

function fetchAsked(asked: PackAsk, installer: PackInstaller, watcher: Watcher) {
  switch (asked.ask) {
    case 'address':
      return installer.prepareAddress(asked.url, watcher)
    case 'file':
      return installer.prepareFile(asked.url, watcher)
    case 'entry':
      return installer.prepareEntry(asked.catalogue, asked.id, watcher)
    case 'catalogue':
      return installer.follow(asked.url, watcher)
    default:
      throw new PackTrouble({ kind: 'not-an-address' })
  }
}
