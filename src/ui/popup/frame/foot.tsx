import { useEffect, useRef, useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import {
  copyPath,
  helpPath,
  libraryPath,
  notesPath,
  panelPath,
  picturesPath,
  savePath,
  settingsPath,
} from '../../parts/icon.tsx'
import { sayCopied } from '../../say-copied.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { FootStrings } from '../../strings/foot-strings.ts'
import { toMarkdown } from '../../take/markdown.ts'
import type { PopupHost } from '../host.ts'
import { Control, Turn, type InPlace } from './foot-control.tsx'
import { KeepButton } from './keep-button.tsx'
import { useEvenLines } from './use-fit.ts'
import { useNamed } from './use-named.ts'
import { useWorded } from './use-worded.ts'

/**
 * How long a word about copying stands before the foot says again what left the machine
 * (milliseconds).
 */
const saidFor = 2500

/**
 * What left the machine, and the ways out: copy, save, settings. `turn`: another when something may
 * have left meanwhile.
 */
export function Foot({
  apparatus,
  turn,
  needsWords,
  t,
  host,
  attempt,
  ...shown
}: InPlace & {
  apparatus: Apparatus | null
  turn: number
  /** the signs have their words, whatever the device */
  needsWords: boolean
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
}) {
  const [requests, setRequests] = useState<number | null>(null)
  const [said, say] = useSaid()
  const [named, pointing] = useNamed()
  const worded = useWorded(needsWords)
  const tools = useRef<HTMLSpanElement>(null)
  useEvenLines(tools)
  useEffect(
    () => void host.countRequests().then(setRequests, () => setRequests(null)),
    [apparatus, turn],
  )
  return (
    <footer class={worded ? 'worded' : undefined}>
      <span>
        <span role="status">{said}</span>
        {/* no part of the status: it would be announced whenever a word before it has gone */}
        {!said && requests !== null && (requests ? t.requests(requests) : t.noRequest)}
        {/* over what stands there: the signs stay where the pointer is */}
        {!said && named && (
          <span class="at-hand" aria-hidden="true">
            {named}
          </span>
        )}
      </span>
      <span ref={tools} class="tools" {...pointing}>
        {apparatus && <OfArticle {...{ apparatus, t, host, attempt, say }} {...shown} />}
        {/* a question mark turns as the line does */}
        <Turn
          name={t.legend.open}
          word={t.foot.legend}
          path={helpPath}
          look="mirror"
          view="legend"
          {...shown}
        />
        <WaysOut t={t} host={host} attempt={attempt} />
      </span>
    </footer>
  )
}

/** What is done with the article: kept, copied, saved, drawn. `say`: what came of it. */
function OfArticle({
  apparatus,
  t,
  host: { library },
  attempt,
  say,
  ...shown
}: InPlace & {
  apparatus: Apparatus
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
  say: (words: string) => void
}) {
  const copy = () => {
    // the same words again are heard only where they were gone
    say('')
    void sayCopied(() => navigator.clipboard.writeText(toMarkdown(apparatus, t)), t).then(say)
  }
  return (
    <>
      {library && (
        <KeepButton key={apparatus.article.url} {...{ apparatus, library, t, attempt, say }} />
      )}
      <Control name={t.copy} word={t.foot.copy} path={copyPath} onPress={copy} />
      <Turn name={t.take.title} word={t.foot.take} path={savePath} view="take" {...shown} />
      <Turn
        name={t.pictures.title}
        word={t.foot.pictures}
        path={picturesPath}
        view="pictures"
        {...shown}
      />
    </>
  )
}

/** What opens elsewhere: the panel, the library, the notes, the settings. */
function WaysOut({
  t,
  host: { openPanel, library, openNotes, openOptions },
  attempt,
}: {
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
}) {
  const ways: [keyof FootStrings, string, string, (() => Promise<unknown>) | undefined][] = [
    ['panel', t.panel.open, panelPath, openPanel],
    ['library', t.library.open, libraryPath, library?.open],
    ['notes', t.notes.title, notesPath, openNotes],
    ['settings', t.settings, settingsPath, openOptions],
  ]
  return (
    <>
      {ways.map(
        ([opens, name, path, open]) =>
          open && (
            <Control
              key={opens}
              name={name}
              word={t.foot[opens]}
              path={path}
              opens={opens}
              onPress={() => void attempt(() => open())}
            />
          ),
      )}
    </>
  )
}

/** A word that stands for a moment. */
function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState({ words: '' })
  // an object: the same word said once more stands as long again
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ words: '' }), saidFor)
    return () => clearTimeout(timer)
  }, [said])
  return [said.words, (words) => setSaid({ words })]
}
