import { useEffect, useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { KeptState } from '../../../model/kept-article.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import { Icon, keepPath } from '../../parts/icon.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PageLibrary } from '../host.ts'
import { SignWord } from './foot-control.tsx'

/**
 * Keeps the article, and lets it go by another press. `say`: what came of it. Until it is known how
 * the article stands nothing is seen there, but its place is kept: the signs beside it would move from
 * under the pointer.
 */
export function KeepButton({
  apparatus,
  library,
  t,
  attempt,
  say,
}: {
  apparatus: Apparatus
  library: PageLibrary
  t: AppStrings
  attempt: Attempt['attempt']
  say: (words: string) => void
}) {
  const [state, setState] = useState<KeptState | null>(null)
  const words = t.library
  useEffect(() => {
    const look = () => void library.find(apparatus).then(setState, () => setState(null))
    look()
    return library.onChange(look)
  }, [apparatus.article.url])
  if (!state)
    return (
      <button type="button" class="icon keep to-come" disabled>
        <Icon path={keepPath} />
        <SignWord word={t.foot.keep} />
      </button>
    )
  const { kept, mayKeep } = state
  const isShut = kept === null && !mayKeep
  const keep = async () => {
    const then = await library.keep(apparatus)
    setState(then)
    say(then.kept === null ? words.inPrivate : words.isKept)
  }
  const letGo = async () => {
    await library.letGo(apparatus)
    setState({ kept: null, mayKeep })
    say(words.isLetGo)
  }
  const name = isShut ? words.inPrivate : words.keep
  return (
    <button
      type="button"
      class="icon keep"
      data-act="keep"
      aria-label={name}
      aria-pressed={kept !== null}
      aria-disabled={isShut || undefined}
      onClick={() =>
        isShut ? say(words.inPrivate) : void attempt(kept === null ? keep : letGo, 'keep')
      }
    >
      <Icon path={keepPath} tip={kept === null ? name : words.letGo} />
      <SignWord word={t.foot.keep} />
    </button>
  )
}
