import { useEffect, useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { QuoteDrift } from '../../../model/quote-drift.ts'
import type { PageLibrary } from '../host.ts'
import type { ViewProps } from '../view-props.ts'
import { ClaimsView } from './claims-view.tsx'

/** The claims, with what kept articles quote otherwise. `whole`: without what the reader hid. */
export function ClaimsPage({
  whole,
  library,
  ...props
}: ViewProps & { typed: string; whole: Apparatus; library: PageLibrary | undefined }) {
  return <ClaimsView {...props} drifts={useDrifts(whole, library)} />
}

/** What an article quotes and kept ones quote with other words; nothing until it is known. */
function useDrifts(
  apparatus: Apparatus,
  library: Pick<PageLibrary, 'compareQuotes' | 'onChange'> | undefined,
): readonly QuoteDrift[] {
  const [drifts, setDrifts] = useState<readonly QuoteDrift[]>([])
  useEffect(() => {
    // without an answer the claims stand as they are
    const compare = () =>
      void library?.compareQuotes(apparatus).then(setDrifts, () => setDrifts([]))
    compare()
    return library?.onChange(compare)
  }, [apparatus.article.url])
  return drifts
}
