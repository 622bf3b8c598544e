import { useEffect, useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import { saveBlob } from '../../save-blob.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import {
  copyPath,
  Icon,
  legendPath,
  notesPath,
  panelPath,
  savePath,
  settingsPath,
} from '../../parts/icon.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { toJson } from '../export/json.ts'
import { toMarkdown } from '../export/markdown.ts'
import type { PopupHost } from '../host.ts'

/**
 * How long a word about copying stands before the foot says again what left the machine
 * (milliseconds).
 */
const saidFor = 2500

/** Whether the legend stands in place of the article, and turning it. */
interface LegendSwitch {
  isOpen: boolean
  turn: () => void
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
  legend,
}: {
  apparatus: Apparatus | null
  turn: number
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
  legend: LegendSwitch
}) {
  const [requests, setRequests] = useState<number | null>(null)
  const [said, say] = useSaid()
  useEffect(
    () => void host.countRequests().then(setRequests, () => setRequests(null)),
    [apparatus, turn],
  )
  const copy = async () =>
    say(
      await navigator.clipboard.writeText(toMarkdown(apparatus!, t)).then(
        () => t.copied,
        () => t.notCopied,
      ),
    )
  return (
    <footer>
      <span role="status">
        {said || (requests === null ? '' : requests ? t.requests(requests) : t.noRequest)}
      </span>
      <span class="tools">
        {apparatus && <Control name={t.copy} path={copyPath} onPress={() => void copy()} />}
        {apparatus && <Control name={t.save} path={savePath} onPress={() => saveJson(apparatus)} />}
        {host.openPanel && (
          <Control
            name={t.panel.open}
            path={panelPath}
            opens="panel"
            onPress={() => void attempt(() => host.openPanel!())}
          />
        )}
        <LegendButton t={t} {...legend} />
        <Control
          name={t.notes.title}
          path={notesPath}
          onPress={() => void attempt(() => host.openNotes())}
        />
        <Control
          name={t.settings}
          path={settingsPath}
          onPress={() => void attempt(() => host.openOptions())}
        />
      </span>
    </footer>
  )
}

/** A word that stands for a moment. */
function useSaid(): [string, (words: string) => void] {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(''), saidFor)
    return () => clearTimeout(timer)
  }, [said])
  return [said, say]
}

const saveJson = (apparatus: Apparatus) =>
  saveBlob(
    `hashiya-${apparatus.document.date ?? 'article'}.json`,
    new Blob([toJson(apparatus)], { type: 'application/json' }),
  )

function Control({
  name,
  path,
  opens,
  onPress,
}: {
  name: string
  path: string
  opens?: string
  onPress: () => void
}) {
  return (
    <button
      type="button"
      class="icon"
      data-opens={opens}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      <Icon path={path} />
    </button>
  )
}

function LegendButton({ t, isOpen, turn }: LegendSwitch & { t: AppStrings }) {
  const { open } = t.legend
  return (
    <button
      type="button"
      class="icon"
      aria-label={open}
      aria-pressed={isOpen}
      title={open}
      onClick={turn}
    >
      <Icon path={legendPath} />
    </button>
  )
}
