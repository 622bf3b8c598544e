import type { Apparatus } from '../../model/apparatus.ts'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Attempt } from '../parts/attempt.tsx'
import type { PopupHost } from './host.ts'
import type { ViewProps } from './view-props.ts'

/** What the reader called wrongly read while the popup is open. */
export interface Hidden extends Pick<ViewProps, 'onHideClaim' | 'onHideCitation'> {
  /** ids of claims and citations, until the next state of the page comes without them */
  hidden: string[]
  /** the latest, which can be taken back */
  latest: Latest | null
  undo(): void
}

interface Latest {
  what: 'claim' | 'citation'
  id: string
  /** of the article */
  words: string
}

/**
 * Hides at once, and shows again what could not be kept, or what the reader takes back. `whole`: as
 * the page knows it.
 */
export function useHidden(host: PopupHost, attempt: Attempt['attempt'], whole: Apparatus): Hidden {
  const [hidden, setHidden] = useState<string[]>([])
  const [latest, setLatest] = useState<Latest | null>(null)
  // what the page has left out: read again, it may give that id to another
  useLayoutEffect(() => {
    const { claims, doubtful = [], citations } = whole
    const there = new Set([...claims, ...doubtful, ...citations].map(({ id }) => id))
    setHidden((before) =>
      before.every((id) => there.has(id)) ? before : before.filter((id) => there.has(id)),
    )
  }, [whole])
  const show = (id: string) => {
    setHidden((before) => before.filter((one) => one !== id))
    setLatest(null)
  }
  const hide = async (one: Latest, keep: () => Promise<void>) => {
    setHidden((before) => [...before, one.id])
    setLatest(null)
    if (await attempt(keep)) setLatest(one)
    else show(one.id)
  }
  return {
    hidden,
    latest,
    onHideClaim: (claim) =>
      void hide({ what: 'claim', id: claim.id, words: '' }, () => host.hideClaim(claim)),
    onHideCitation: (citation) =>
      void hide(
        {
          what: 'citation',
          id: citation.id,
          words: whole.document.text.slice(citation.start, citation.end),
        },
        () => host.hideCitation(citation),
      ),
    undo() {
      if (latest) void attempt(() => host.showAgain()).then((isDone) => isDone && show(latest.id))
    },
  }
}

/** Claims, sure and less sure, and citations without those hidden just now. */
export function leftOf(
  { claims, doubtful, citations }: Apparatus,
  hidden: readonly string[],
): Pick<Apparatus, 'claims' | 'doubtful' | 'citations'> {
  const left = <One extends { id: string }>(some: readonly One[]): One[] =>
    some.filter(({ id }) => !hidden.includes(id))
  return {
    claims: left(claims),
    ...(doubtful && { doubtful: left(doubtful) }),
    citations: left(citations),
  }
}
