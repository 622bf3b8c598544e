import { formatRange } from '../dates.ts'
import { pickText } from '../language.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Ours } from '../parts/note.tsx'
import { Outward } from '../parts/outward.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { PackInfo } from './host.ts'

/** What knowledge is installed: name, how much, from when to when, whose, under what licence. */
export function Packs({ packs, t }: { packs: PackInfo[]; t: AppStrings }) {
  const words = t.options
  if (packs.length === 0) return <p class="small">{words.packsNone}</p>
  return (
    <ul class="packs">
      {packs.map(pack => (
        <li key={pack.id}>
          <h3 class="title"><Foreign text={pickText(pack.title, t.card.lang)?.text ?? pack.id} /></h3>
          <p class="small"><Ours texts={pack.description} t={t.card} /></p>
          <p class="meta">
            {[words.entities(pack.entities), pack.reports > 0 && words.reports(pack.reports), pack.coverage && `${words.coverage} ${formatRange(pack.coverage, t.card.lang)}`].filter(Boolean).join(t.card.comma)}
          </p>
          <p class="meta">{words.version} <bdi>{pack.version}</bdi>{t.card.comma}{words.licence} <bdi>{pack.licence}</bdi></p>
          {pack.credits.length > 0 && (
            <p class="meta">{words.credits} {pack.credits.map((credit, i) => <>{i > 0 && t.card.comma}<Outward url={credit.url} look="src"><Foreign text={credit.name} /></Outward> (<bdi>{credit.licence}</bdi>)</>)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
