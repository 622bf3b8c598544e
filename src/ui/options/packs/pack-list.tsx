import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PackState } from '../../../model/installed-pack.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { downPath, Icon, upPath } from '../../parts/icon.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { PackAbout } from './pack-about.tsx'
import { titleOf } from './pack-names.ts'
import type { PacksActions } from './packs-state.ts'

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
          <PackItem
            key={pack.id}
            pack={pack}
            isFirst={i === 0}
            isLast={i === packs.length - 1}
            t={t}
            actions={actions}
            onMove={(by) => move(pack, by)}
          />
        ))}
      </ul>
      <p class="unseen" role="status">
        {moved && place >= 0 && t.packs.moved(titleOf(packs[place]!, t), place + 1, packs.length)}
      </p>
    </>
  )
}

function PackItem({
  pack,
  isFirst,
  isLast,
  t,
  actions,
  onMove,
}: {
  pack: PackState
  isFirst: boolean
  isLast: boolean
  t: AppStrings
  actions: PacksActions
  onMove: (by: 1 | -1) => void
}) {
  const title = titleOf(pack, t)
  return (
    <li data-pack={pack.id} class={pack.on ? '' : 'off'}>
      <div class="pack-head">
        <h3>
          <label class="check">
            <input
              type="checkbox"
              aria-label={t.packs.use(title)}
              checked={pack.on}
              onChange={(event) => actions.use(pack, event.currentTarget.checked)}
            />
            <span class="title">
              <Foreign text={title} />
            </span>
          </label>
        </h3>
        <button
          type="button"
          class="icon up"
          disabled={isFirst}
          aria-label={t.packs.up(title)}
          onClick={() => onMove(-1)}
        >
          <Icon path={upPath} />
        </button>
        <button
          type="button"
          class="icon down"
          disabled={isLast}
          aria-label={t.packs.down(title)}
          onClick={() => onMove(1)}
        >
          <Icon path={downPath} />
        </button>
      </div>
      <PackAbout pack={pack} t={t} actions={actions} />
    </li>
  )
}
