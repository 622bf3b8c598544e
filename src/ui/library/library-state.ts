import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { KeptArticle } from '../../model/kept-article.ts'
import { troubleOf } from '../../model/trouble.ts'
import type { Said } from '../parts/status-line.tsx'
import { useReload } from '../parts/use-reload.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { sayTrouble } from '../strings/say-trouble.ts'
import { toEntries, type Entry } from './entries.ts'
import type { LibraryHost } from './host.ts'

export interface LibraryState {
  /** newest first */
  entries: Entry[]
  /** of the latest step */
  said: Said
  forget(entry: Entry): void
  forgetAll(): void
}

/** The kept articles and the steps on them; what failed is said, and leaves the page as it was. */
export function useLibrary(host: LibraryHost, first: KeptArticle[], t: AppStrings): LibraryState {
  const words = t.library
  const [kept, setKept] = useState(first)
  const [said, say] = useState<Said>({ words: '' })
  const entries = useMemo(() => toEntries(kept), [kept])
  const reload = useReload(() => host.getKept(), setKept)
  // heard from the first drawing on: an effect waits for a frame, which a tab behind others gets late
  useLayoutEffect(() => host.onKept(() => void reload()), [host])
  const act = (task: () => Promise<unknown>, then: Said): Promise<void> =>
    task()
      .then(async () => {
        await reload()
        say(then)
      })
      .catch((error: unknown) =>
        say({
          words: sayTrouble(troubleOf(error), t.card),
          press: { name: t.card.tryAgain, act: () => void act(task, then) },
        }),
      )
  return {
    entries,
    said,
    forget: ({ kept: article }) =>
      void act(() => host.forget([article.article.url]), {
        words: words.forgotten(article.article.title),
        press: {
          name: words.undo,
          act: () => void act(() => host.keepAgain(article), { words: words.isBack }),
        },
      }),
    forgetAll: () => void act(() => host.forget(null), { words: words.allForgotten }),
  }
}
