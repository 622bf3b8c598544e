import type { PackState } from '../../../model/installed-pack.ts'
import { formatOwnDay } from '../../date-time.ts'
import { formatRange } from '../../dates.ts'
import { Confirm } from '../../parts/confirm.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Ours } from '../../parts/note.tsx'
import { Outward } from '../../parts/outward.tsx'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { hostOf, titleOf } from './pack-names.ts'
import type { PacksActions } from './packs-state.ts'

interface PackAboutProps {
  pack: PackState
  t: AppStrings
  actions: PacksActions
}

/** What a pack holds, whose it is and where it comes from; one that was installed can be removed. */
export function PackAbout({ pack, t, actions }: PackAboutProps) {
  const words = t.options
  const { comma } = t.card
  const counts = [
    words.entities(pack.entities),
    pack.reports > 0 && words.reports(pack.reports),
    t.packs.size(pack.bytes),
    pack.coverage && `${words.coverage} ${formatRange(pack.coverage, t.card)}`,
  ]
  return (
    <div class="pack-about">
      <p class="small">
        <Ours texts={pack.description} t={t.card} />
      </p>
      {pack.trouble && <p class="notice">{t.packs.trouble[pack.trouble]}</p>}
      <p class="meta">{counts.filter(Boolean).join(comma)}</p>
      <p class="meta">
        {words.version} <bdi>{pack.version}</bdi>
        {comma}
        {words.licence} <bdi dir="ltr">{plainText(pack.licence)}</bdi>
        {comma}
        <Origin url={pack.url} origin={pack.origin} t={t} />
        {pack.installed && comma + t.packs.since(formatOwnDay(pack.installed, t.card))}
      </p>
      {pack.credits.length > 0 && (
        <details class="credits">
          <summary>{t.packs.credits(pack.credits.length)}</summary>
          <ul class="meta">
            {pack.credits.map(({ name, url, licence }) => (
              <li key={name}>
                <Outward url={url} look="src">
                  <Foreign text={name} />
                </Outward>
                {comma}
                <bdi class="licence">{plainText(licence)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {pack.origin === 'installed' && (
        <Confirm
          words={t.packs.remove}
          label={t.packs.removeThis(titleOf(pack, t))}
          keep={t.packs.keep}
          onConfirm={() => actions.remove(pack)}
        />
      )}
    </div>
  )
}

function Origin({
  url,
  origin,
  t,
}: {
  url: string | null
  origin: PackState['origin']
  t: AppStrings
}) {
  if (origin === 'bundled') return <>{t.packs.bundled}</>
  if (url === null) return <>{t.packs.fromFile}</>
  return (
    <>
      {t.packs.fromHost[0]}
      <bdi dir="ltr">{hostOf(url)}</bdi>
      {t.packs.fromHost[1]}
    </>
  )
}
