import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PackPreview } from '../../../model/installed-pack.ts'
import type { FromJob, PackLine } from '../../../platform/messages/pack-port.ts'
import { findRedirect, isTakenAtOnce, type Asked, type Work } from './pack-work.ts'
import type { PacksHost } from './packs-host.ts'

export interface PackJob {
  work: Work | null
  /** what came of another step while something was fetched, or waited for the reader's word */
  aside: Work | null
  /** what came of another step: shown beside a job that is under way, else in its place */
  tell(outcome: Work): void
  /** begins a job; one that is under way ends. `over`: once it is done, has failed or was left */
  open(asked: Asked, over?: () => void): void
  /**
   * the same once the browser lets the host of `needed` be asked; called in the click. Leave that
   * comes late ends no job that the reader began meanwhile
   */
  openAllowed(asked: Asked, needed?: string): void
  /** the reader's word to install what is shown */
  take(): void
  /** ends what is under way, or puts away what is shown */
  leave(): void
}

/** The one job on packs that is under way, and how it stands. It ends with the page. */
export function usePackJob(host: PacksHost, reload: () => Promise<void>): PackJob {
  const [work, show] = useState<Work | null>(null)
  const [aside, setAside] = useState<Work | null>(null)
  useLayoutEffect(() => setAside(null), [work?.step])
  const job = useRef<{ line: PackLine; over: () => void } | null>(null)
  /** counts the jobs: what came of one is not shown over the next */
  const begun = useRef(0)
  const shown = useRef<PackPreview | null>(null)
  const end = () => {
    job.current?.over()
    job.current = null
  }
  const hangUp = () => {
    job.current?.line.hangUp()
    end()
  }
  useEffect(() => hangUp, [host])

  const hear = (asked: Asked) => (told: FromJob) => {
    if (told.tell === 'failed' || told.tell === 'taken' || told.tell === 'catalogue') end()
    if (told.tell === 'preview') {
      shown.current = told.preview
      if (isTakenAtOnce(asked, told.preview)) return job.current?.line.take()
    }
    const next = toWork(told, asked, shown.current)
    const mine = begun.current
    // what is said of packs is said with them
    if (told.tell === 'catalogue' || told.tell === 'taken')
      void reload().then(() => mine === begun.current && show(next))
    else show(next)
  }
  const tell = (outcome: Work) => (job.current ? setAside(outcome) : show(outcome))
  const open = (asked: Asked, over = () => {}) => {
    hangUp()
    begun.current++
    show({ step: 'working', phase: 'download', done: 0, total: null })
    job.current = { line: host.open(asked.ask, hear(asked)), over }
  }
  return {
    work,
    aside,
    tell,
    open,
    leave() {
      hangUp()
      show(null)
    },
    take: () => job.current?.line.take(),
    openAllowed(asked, needed = asked.url) {
      // in the click itself: the browser asks the reader only then
      const allowed = host.allow(needed)
      const before = begun.current
      void allowed
        .catch(() => false)
        .then((yes) => {
          if (yes && job.current && begun.current !== before) return
          if (yes) return open(asked)
          const name = URL.canParse(needed) ? new URL(needed).host : needed
          tell({ step: 'failed', failure: null, host: name })
        })
    },
  }
}

/** What a job tells, as the settings show it. `preview`: what was shown last. */
export function toWork(told: FromJob, asked: Asked, preview: PackPreview | null): Work | null {
  switch (told.tell) {
    case 'progress':
      return { step: 'working', phase: told.phase, done: told.done, total: told.total }
    case 'preview':
      return { step: 'preview', preview: told.preview }
    case 'failed':
      return {
        step: 'failed',
        failure: told.failure,
        host: '',
        redirect: findRedirect(told.failure, asked),
      }
    case 'catalogue':
      return { step: 'followed', catalogue: told.catalogue, again: asked.again }
    case 'taken':
      return preview && { step: 'taken', preview }
  }
}
