/** The work on packs and catalogues, as the settings show it. */
import type { FollowedCatalogue } from '../../../model/catalogue.ts'
import type { PackFailure, PackPreview, PackState } from '../../../model/installed-pack.ts'
import type { PackAsk } from '../../../platform/messages/pack-port.ts'

export interface Asked {
  ask: PackAsk
  /** from where it comes */
  url: string
  /** of a catalogue that is followed already */
  again: boolean
  /**
   * a pack that is not here, of a signed catalogue which has told what it is: the press was the
   * reader's word, unless the file holds what should be said before
   */
  atOnce?: boolean
}

/**
 * An address that leads elsewhere. `followed`: it was followed, and still could not be read.
 * `host`: where it leads, null where the browser does not say.
 */
export interface Redirect extends Asked {
  followed: boolean
  host: string | null
}

/** What the reader's last step came to. */
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

/**
 * What is known of a redirected request whose answer could not be read: an extension can neither
 * read nor name a host that is not allowed.
 */
export function findRedirect(failure: PackFailure, asked: Asked): Redirect | undefined {
  if (failure.kind !== 'download') return undefined
  const { failure: inner } = failure
  const followed = asked.ask.follow === true
  if (inner.kind === 'redirected') return { ...asked, followed, host: inner.host }
  return followed && inner.kind === 'network' ? { ...asked, followed, host: null } : undefined
}

/** Whether what was fetched is taken without a further question. */
export const isTakenAtOnce = (
  { atOnce = false }: Pick<Asked, 'atOnce'>,
  { before, unlinked }: Pick<PackPreview, 'before' | 'unlinked'>,
): boolean => atOnce && before === null && unlinked === 0
