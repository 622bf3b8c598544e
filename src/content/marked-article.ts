import type { Apparatus } from '../model/apparatus.ts'
import { withoutHidden } from '../model/hidden-claims.ts'
import type { OffsetMap } from '../reader/offset-map.ts'
import type { Margin } from './margin.ts'

/** The article that the marks of the page tell of. */
export interface MarkedArticle {
  /** maybe without its reports; null while nothing is marked */
  get(): Apparatus | null
  /** marks an article whose reports are not known yet */
  show(apparatus: Apparatus, map: OffsetMap): void
  /** the same article with its reports */
  complete(apparatus: Apparatus): void
  /** marks it again, where it now stands; nothing while nothing is marked */
  showAgain(map: OffsetMap): void
  clear(): void
}

/** `getHiddenClaims`: keys of claims that the reader hid. `onFailed`: it could not be marked. */
export function createMarkedArticle(
  margin: Pick<Margin, 'clear' | 'show' | 'complete'>,
  getHiddenClaims: () => readonly string[],
  onFailed: (error: unknown) => void,
): MarkedArticle {
  let known: { apparatus: Apparatus; isWhole: boolean } | null = null
  const shown = (apparatus: Apparatus) => withoutHidden(apparatus, getHiddenClaims())
  const attempt = (mark: () => void) => {
    try {
      mark()
    } catch (error) {
      onFailed(error)
    }
  }
  const showAgain = (map: OffsetMap) =>
    attempt(() => {
      if (known) margin.show({ ...known, apparatus: shown(known.apparatus), map })
    })
  return {
    get: () => known?.apparatus ?? null,
    show(apparatus, map) {
      known = { apparatus, isWhole: false }
      showAgain(map)
    },
    complete(apparatus) {
      known = { apparatus, isWhole: true }
      attempt(() => margin.complete(shown(apparatus)))
    },
    showAgain,
    clear() {
      known = null
      margin.clear()
    },
  }
}
