import type { SettingsChange } from '../../../model/settings-change.ts'
import type { Settings } from '../../../model/settings.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { PackAdder } from './pack-adder.tsx'
import { PackDesk } from './pack-desk.tsx'
import { PackList } from './pack-list.tsx'
import { Catalogue } from './catalogue.tsx'
import type { PacksHost } from './packs-host.ts'
import { usePacks } from './packs-state.ts'
import './packs.css'

interface PacksProps {
  t: AppStrings
  host: PacksHost
  settings: Settings
  onChange: (change: SettingsChange) => void
}

/** What knowledge is installed, in which order; where more comes from; and what is under way. */
export function Packs({ t, host, settings, onChange }: PacksProps) {
  const { shelf, catalogues, work, aside, actions } = usePacks(host)
  if (!shelf) return null
  return (
    <>
      {shelf.storage !== 'open' && <p class="notice">{t.packs.storage[shelf.storage]}</p>}
      {shelf.packs.length === 0 ? (
        <p class="small">{t.options.packsNone}</p>
      ) : (
        <PackList packs={shelf.packs} t={t} actions={actions} />
      )}
      <PackAdder
        t={t}
        online={settings.online && settings.sources.pack}
        onOnline={() => onChange({ online: true, sources: { pack: true } })}
        actions={actions}
      />
      <PackDesk work={work} aside={aside} packs={shelf.packs} t={t} actions={actions} />
      {catalogues.map((catalogue) => (
        <Catalogue
          key={catalogue.url}
          catalogue={catalogue}
          packs={shelf.packs}
          t={t}
          actions={actions}
          busy={work?.step === 'working'}
        />
      ))}
    </>
  )
}
