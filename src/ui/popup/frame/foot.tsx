import { useEffect, useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import {
  copyPath,
  helpPath,
  Icon,
  libraryPath,
  notesPath,
  panelPath,
  picturesPath,
  savePath,
  settingsPath,
} from '../../parts/icon.tsx'
import { sayCopied } from '../../say-copied.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { toMarkdown } from '../../take/markdown.ts'
import type { PopupHost } from '../host.ts'
import { KeepButton } from './keep-button.tsx'

/**
 * How long a word about copying stands before the foot says again what left the machine
 * (milliseconds).
 */
const saidFor = 2500

/** What stands in place of the article, and turning to it. */
export interface InPlace {
  inPlace: 'legend' | 'take' | 'pictures' | null
  turnTo: (view: InPlace['inPlace']) => void
}

/**
 * What left the machine, and the ways out: copy, save, settings. `turn`: another when something may
 * have left meanwhile.
 */
export function Foot({
  apparatus,
  turn,
  t,
  host,
  attempt,
  ...shown
}: InPlace & {
  apparatus: Apparatus | null
  turn: number
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
}) {
  const [requests, setRequests] = useState<number | null>(null)
  const [said, say] = useSaid()
  useEffect(
    () => void host.countRequests().then(setRequests, () => setRequests(null)),
    [apparatus, turn],
  )
  const copy = () => {
    // the same words again are heard only where they were gone
    say('')
    void sayCopied(() => navigator.clipboard.writeText(toMarkdown(apparatus!, t)), t).then(say)
  }
  return (
    <footer>
      <span>
        <span role="status">{said}</span>
        {/* no part of the status: it would be announced whenever a word before it has gone */}
        {!said && requests !== null && (requests ? t.requests(requests) : t.noRequest)}
      </span>
      <span class="tools">
        {apparatus && host.library && (
          <KeepButton
            key={apparatus.article.url}
            library={host.library}
            {...{ apparatus, t, attempt, say }}
          />
        )}
        {apparatus && <Control name={t.copy} path={copyPath} onPress={copy} />}
        {apparatus && <Turn name={t.take.title} path={savePath} view="take" {...shown} />}
        {apparatus && (
          <Turn name={t.pictures.title} path={picturesPath} view="pictures" {...shown} />
        )}
        {/* a question mark turns as the line does */}
        <Turn name={t.legend.open} path={helpPath} look="mirror" view="legend" {...shown} />
        <WaysOut t={t} host={host} attempt={attempt} />
      </span>
    </footer>
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
  const ways = [
    ...(openPanel
      ? [{ opens: 'panel', name: t.panel.open, path: panelPath, open: openPanel }]
      : []),
    ...(library
      ? [{ opens: 'library', name: t.library.open, path: libraryPath, open: library.open }]
      : []),
    { opens: 'notes', name: t.notes.title, path: notesPath, open: openNotes },
    { opens: 'settings', name: t.settings, path: settingsPath, open: openOptions },
  ]
  return (
    <>
      {ways.map(({ opens, name, path, open }) => (
        <Control
          key={opens}
          name={name}
          path={path}
          opens={opens}
          onPress={() => void attempt(() => open())}
        />
      ))}
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

function Control({
  name,
  path,
  look,
  opens,
  isOpen,
  onPress,
}: {
  name: string
  path: string
  look?: string | undefined
  opens?: string
  /** of what can be put back by another press */
  isOpen?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      class="icon"
      data-opens={opens}
      aria-label={name}
      aria-pressed={isOpen}
      onClick={onPress}
    >
      <Icon path={path} look={look} tip={name} />
    </button>
  )
}

/** Puts a view in place of the article, or the article back. */
function Turn({
  name,
  path,
  look,
  view,
  inPlace,
  turnTo,
}: InPlace & { name: string; path: string; look?: string; view: 'legend' | 'take' | 'pictures' }) {
  const isOpen = inPlace === view
  return (
    <Control
      name={name}
      path={path}
      look={look}
      opens={view}
      isOpen={isOpen}
      onPress={() => turnTo(isOpen ? null : view)}
    />
  )
}
