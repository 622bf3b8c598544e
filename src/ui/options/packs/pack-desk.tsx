import { useEffect, useRef } from 'preact/hooks'
import type { PackState } from '../../../model/installed-pack.ts'
import { Outward } from '../../parts/outward.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { Preview } from './pack-preview.tsx'
import { hostOf, titleOf } from './pack-names.ts'
import type { Redirect, Work } from './pack-work.ts'
import type { PacksActions } from './packs-state.ts'
import { findUpdates } from './updates.ts'

interface PackDeskProps {
  work: Work | null
  /** what came of another step meanwhile */
  aside: Work | null
  packs: PackState[]
  t: AppStrings
  actions: PacksActions
}

/**
 * What is under way, what waits for the reader's word, and what came of it: always at the same
 * place.
 */
export function PackDesk({ work, aside, packs, t, actions }: PackDeskProps) {
  const said = aside ?? work
  const desk = useRef<HTMLDivElement>(null)
  // the button that was pressed may have gone with what it was pressed for, or go when the packs
  // are listed again
  useEffect(() => {
    if (work && document.activeElement === document.body) desk.current?.focus()
  }, [work, packs])
  return (
    <div class={work ? 'desk' : 'desk empty'} tabIndex={-1} ref={desk}>
      {work?.step === 'working' && <Working work={work} t={t} actions={actions} />}
      {work?.step === 'preview' && <Preview preview={work.preview} t={t} actions={actions} />}
      <div role="status">{said && <Said work={said} packs={packs} t={t} />}</div>
      <div role="alert">
        {said?.step === 'failed' && (
          <>
            <p>{wordsOf(said, t)}</p>
            <p class="meta">{t.packs.failed}</p>
          </>
        )}
      </div>
      {work?.step === 'failed' && work.redirect && (
        <Elsewhere redirect={work.redirect} t={t} actions={actions} />
      )}
    </div>
  )
}

function wordsOf(
  { failure, host, redirect }: Extract<Work, { step: 'failed' }>,
  t: AppStrings,
): string {
  if (!failure) return t.packs.notAllowed(host)
  return redirect?.followed && redirect.host === null
    ? t.packs.unreadable
    : t.packs.failure(failure)
}

/**
 * The ways on from an address that leads elsewhere: to follow it, to allow where it leads, or to
 * fetch the file in a tab and install it from there.
 */
function Elsewhere({
  redirect,
  t,
  actions,
}: {
  redirect: Redirect
  t: AppStrings
  actions: PacksActions
}) {
  const { url, followed, host } = redirect
  const words = t.packs
  return (
    <>
      <p class="choice">
        {host !== null && (
          <button type="button" class="act" onClick={() => actions.follow(redirect)}>
            {words.allowAndFollow(host)}
          </button>
        )}
        {host === null && !followed && (
          <button type="button" class="act" onClick={() => actions.follow(redirect)}>
            {words.followIt}
          </button>
        )}
        <Outward url={url}>{words.openInTab}</Outward>
      </p>
      {!followed && <p class="meta">{words.followHelp}</p>}
    </>
  )
}

function Said({ work, packs, t }: { work: Work; packs: PackState[]; t: AppStrings }) {
  switch (work.step) {
    case 'taken': {
      const { manifest, before } = work.preview
      const title = titleOf(manifest, t)
      return <p>{before ? t.packs.updated(title, manifest.version) : t.packs.taken(title)}</p>
    }
    case 'forgotten':
      return (
        <p>
          {t.packs.forgotten(
            titleOf({ id: hostOf(work.catalogue.url), title: work.catalogue.title }, t),
          )}
        </p>
      )
    case 'removed':
      return <p>{t.packs.removed(titleOf(work.pack, t))}</p>
    case 'followed': {
      const { catalogue, again } = work
      const title = titleOf({ id: hostOf(catalogue.url), title: catalogue.title }, t)
      return (
        <p>
          {again
            ? t.packs.looked(findUpdates(catalogue, packs).length, catalogue.fresh.length)
            : t.packs.followed(title)}
        </p>
      )
    }
    default:
      return null
  }
}

function Working({
  work: { phase, done, total },
  t,
  actions,
}: {
  work: Extract<Work, { step: 'working' }>
  t: AppStrings
  actions: PacksActions
}) {
  const words = t.packs
  const amount =
    phase === 'download' &&
    done > 0 &&
    (total === null ? words.size(done) : words.of(words.size(done), words.size(total)))
  return (
    <>
      <p>
        {words.phases[phase]}
        {amount && <span class="meta"> {amount}</span>}
      </p>
      <progress
        aria-label={words.phases[phase]}
        max={total ?? 1}
        value={total === null ? undefined : done}
      />
      {phase !== 'store' && (
        <button type="button" class="act" onClick={actions.leave}>
          {words.cancel}
        </button>
      )}
    </>
  )
}
