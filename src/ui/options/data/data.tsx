import { useState } from 'preact/hooks'
import { readBackup, writeBackup } from '../../../model/backup.ts'
import { toOwnDay } from '../../../model/own-day.ts'
import { NotDone, useAttempt } from '../../parts/attempt.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { saveBlob } from '../../save-blob.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { DataHost, Restored } from './data-host.ts'

/** Backup and restoring of everything as one file, and the end of everything. */
export function Data({ t, host }: { t: AppStrings; host: DataHost }) {
  const [restored, setRestored] = useState<Restored | 'not-read' | null>(null)
  const { failed, attempt } = useAttempt()
  const words = t.data
  const save = async () => {
    const now = new Date().toISOString()
    const text = writeBackup(await host.collect(), now)
    saveBlob(`hashiya-backup-${toOwnDay(now)}.json`, new Blob([text], { type: 'application/json' }))
  }
  const restore = async (file: File) => {
    const backup = await file
      .text()
      .then(readBackup)
      .catch(() => null)
    setRestored(backup ? await host.restore(backup) : 'not-read')
  }
  return (
    <>
      <p class="small">{words.help}</p>
      <p class="row">
        <button type="button" class="act" onClick={() => void attempt(save, 'save')}>
          {words.save}
        </button>
        <FileButton
          words={words.restore}
          accept=".json,application/json"
          onFile={(file) => void attempt(() => restore(file))}
        />
      </p>
      <p class="small">{words.restoreHelp}</p>
      <div role="status">{restored && <Outcome restored={restored} t={t} />}</div>
      <p>
        <Confirm
          words={words.deleteAll}
          label={words.deleteAll}
          sure={words.deleteSure}
          keep={words.keep}
          hint={words.deleteHint}
          onConfirm={() => void attempt(() => host.deleteAll())}
        />
      </p>
      <NotDone failed={failed} t={t} />
    </>
  )
}

function Outcome({ restored, t }: { restored: Restored | 'not-read'; t: AppStrings }) {
  const words = t.data
  if (restored === 'not-read') return <p class="small">{words.notRead}</p>
  const { notes, feeds, kept, leftOut, missing, catalogues } = restored
  return (
    <>
      <p class="small">{words.restored(notes, feeds, kept)}</p>
      {leftOut > 0 && <p class="small">{words.leftOut(leftOut)}</p>}
      {missing.length > 0 && (
        <>
          <p class="small">{words.packsAgain}</p>
          <ul class="small">
            {missing.map(({ id, url }) => (
              <li key={id}>
                <bdi>{id}</bdi>
                {t.card.comma}
                {url ? <bdi dir="ltr">{url}</bdi> : words.fromFile}
              </li>
            ))}
          </ul>
        </>
      )}
      {catalogues.length > 0 && (
        <>
          <p class="small">{words.cataloguesAgain}</p>
          <ul class="small">
            {catalogues.map((url) => (
              <li key={url}>
                <bdi dir="ltr">{url}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
