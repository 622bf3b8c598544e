import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PackState } from '../../../model/installed-pack.ts'
import { formatDate, formatRange } from '../../dates.ts'
import { pickText } from '../../language.ts'
import { Confirm } from '../../parts/confirm.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { downPath, Icon, upPath } from '../../parts/icon.tsx'
import { Ours } from '../../parts/note.tsx'
import { Outward } from '../../parts/outward.tsx'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PacksActions } from './packs-state.ts'

/** A pack's name in the reader's language, for labels and messages. */
export const titleOf = ({ id, title }: Pick<PackState, 'id' | 'title'>, t: AppStrings): string =>
  plainText(pickText(title, t.card.lang)?.text ?? id)

interface PackListProps {
  packs: PackState[]
  t: AppStrings
  actions: PacksActions
}

/** The packs in their order. The button that was pressed stays in focus while its pack moves. */
export function PackList({ packs, t, actions }: PackListProps) {
  const [moved, setMoved] = useState<{ id: string; by: 1 | -1 } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (!moved) return
    const row = list.current?.querySelector(`[data-pack="${moved.id}"]`)
    const [same, other] = [moved.by < 0 ? '.up' : '.down', moved.by < 0 ? '.down' : '.up'].map(
      (name) => row?.querySelector<HTMLButtonElement>(name),
    )
    // at the end of the list there is no further way
    if (same?.disabled) other?.focus()
    else same?.focus()
  }, [moved, packs])
  const place = moved ? packs.findIndex(({ id }) => id === moved.id) : -1
  const move = (pack: PackState, by: 1 | -1) => {
    actions.move(pack, by)
    setMoved({ id: pack.id, by })
  }
  return (
    <>
      <p class="small">{t.packs.help}</p>
      <ul class="packs" ref={list}>
        {packs.map((pack, i) => (
          <li key={pack.id} data-pack={pack.id} class={pack.on ? '' : 'off'}>
            <div class="pack-head">
              <h3>
                <label class="check">
                  <input
                    type="checkbox"
                    aria-label={t.packs.use(titleOf(pack, t))}
                    checked={pack.on}
                    onChange={(event) => actions.use(pack, event.currentTarget.checked)}
                  />
                  <span class="title">
                    <Foreign text={titleOf(pack, t)} />
                  </span>
                </label>
              </h3>
              <button
                type="button"
                class="icon up"
                disabled={i === 0}
                aria-label={t.packs.up(titleOf(pack, t))}
                onClick={() => move(pack, -1)}
              >
                <Icon path={upPath} />
              </button>
              <button
                type="button"
                class="icon down"
                disabled={i === packs.length - 1}
                aria-label={t.packs.down(titleOf(pack, t))}
                onClick={() => move(pack, 1)}
              >
                <Icon path={downPath} />
              </button>
            </div>
            <About pack={pack} t={t} actions={actions} />
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {moved && place >= 0 && t.packs.moved(titleOf(packs[place]!, t), place + 1, packs.length)}
      </p>
    </>
  )
}

function About({ pack, t, actions }: { pack: PackState; t: AppStrings; actions: PacksActions }) {
  const words = t.options
  const { comma, lang } = t.card
  const counts = [
    words.entities(pack.entities),
    pack.reports > 0 && words.reports(pack.reports),
    t.packs.size(pack.bytes),
    pack.coverage && `${words.coverage} ${formatRange(pack.coverage, lang)}`,
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
        {pack.installed && comma + t.packs.since(formatDate(pack.installed.slice(0, 10), lang))}
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

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
