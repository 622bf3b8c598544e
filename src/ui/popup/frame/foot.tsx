import { useEffect, useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import { saveBlob } from '../../save-blob.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import { copyPath, Icon, legendPath, notesPath, savePath, settingsPath } from '../../parts/icon.tsx'
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
  const [said, say] = useState('')
  useEffect(
    () => void host.countRequests().then(setRequests, () => setRequests(null)),
    [apparatus, turn],
  )
  useEffect(() => {
    const timer = setTimeout(() => say(''), saidFor)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () =>
    say(
      await navigator.clipboard.writeText(toMarkdown(apparatus!, t)).then(
        () => t.copied,
        () => t.notCopied,
      ),
    )
  const control = (name: string, path: string, onClick: () => void) => (
    <button type="button" class="icon" aria-label={name} title={name} onClick={onClick}>
      <Icon path={path} />
    </button>
  )
  return (
    <footer>
      <span role="status">
        {said || (requests === null ? '' : requests ? t.requests(requests) : t.noRequest)}
      </span>
      <span class="tools">
        {apparatus && control(t.copy, copyPath, () => void copy())}
        {apparatus &&
          control(t.save, savePath, () =>
            saveBlob(
              `hashiya-${apparatus.document.date ?? 'article'}.json`,
              new Blob([toJson(apparatus)], { type: 'application/json' }),
            ),
          )}
        <LegendButton t={t} {...legend} />
        {control(t.notes.title, notesPath, () => void attempt(() => host.openNotes()))}
        {control(t.settings, settingsPath, () => void attempt(() => host.openOptions()))}
      </span>
    </footer>
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
