import { writeDigits } from '../../strings/digits.ts'
import { useEffect, useRef } from 'preact/hooks'
import type { Changes, PackPreview, PackState } from '../../../model/installed-pack.ts'
import { compareVersions } from '../../../model/pack-version.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Ours } from '../../parts/note.tsx'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { hostOf, titleOf } from './pack-names.ts'
import type { PacksActions } from './packs-state.ts'

/** What was fetched, beside what is here: installed only on the reader's word. */
export function Preview({
  preview,
  t,
  actions,
}: {
  preview: PackPreview
  t: AppStrings
  actions: PacksActions
}) {
  const { manifest, before } = preview
  const words = t.packs
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [preview])
  return (
    <section aria-labelledby="pack-preview">
      <h3 id="pack-preview" tabIndex={-1} ref={heading} class="title">
        <Foreign text={titleOf(manifest, t)} />
      </h3>
      <p class="small">
        <Ours texts={manifest.description} t={t.card} />
      </p>
      <PreviewFacts preview={preview} t={t} />
      <Warnings preview={preview} t={t} />
      <p class="choice">
        <button type="button" class="act primary" onClick={actions.take}>
          {before ? words.update : words.install}
        </button>
        <button type="button" class="act" onClick={actions.leave}>
          {words.leave}
        </button>
      </p>
    </section>
  )
}

function PreviewFacts({ preview, t }: { preview: PackPreview; t: AppStrings }) {
  const { manifest, before } = preview
  const words = t.packs
  return (
    <dl class="facts">
      <div>
        <dt>{t.options.version}</dt>
        <dd>
          <bdi>{manifest.version}</bdi>{' '}
          <span class="meta">({before ? words.now(before.version) : words.newPack})</span>
        </dd>
      </div>
      <div>
        <dt>{words.sizeName}</dt>
        <dd>
          {words.size(preview.bytes)}
          {before && <span class="meta"> ({words.now(words.size(before.bytes))})</span>}
          {preview.fetched !== null && (
            <span class="meta"> {words.fetched(words.size(preview.fetched))}</span>
          )}
        </dd>
      </div>
      <Count
        name={words.entities}
        count={preview.entities}
        changes={before?.entities ?? null}
        t={t}
      />
      <Count name={words.reports} count={preview.reports} changes={before?.reports ?? null} t={t} />
      <div>
        <dt>{t.options.licence}</dt>
        <dd>
          <bdi>{plainText(manifest.licence)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t.card.source}</dt>
        <dd>
          {preview.url === null ? words.fromFile : <bdi dir="ltr">{hostOf(preview.url)}</bdi>}
        </dd>
      </div>
    </dl>
  )
}

/** How many there are, and what of them is new, changed or gone. */
function Count({
  name,
  count,
  changes,
  t,
}: {
  name: string
  count: number
  changes: Changes | null
  t: AppStrings
}) {
  const words = t.packs
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {writeDigits(`${count}`, t.card)}
        {changes && (
          <span class="meta">
            {' '}
            (
            {isSame(changes)
              ? words.same
              : words.changes(changes.added, changes.changed, changes.removed)}
            )
          </span>
        )}
      </dd>
    </div>
  )
}

/** What the reader should know before: an older version, another origin, addresses without a link. */
function Warnings({ preview, t }: { preview: PackPreview; t: AppStrings }) {
  const { manifest, before } = preview
  const words = t.packs
  const places =
    before && ([placeOf(before, t), placeOf({ origin: 'installed', url: preview.url }, t)] as const)
  return (
    <>
      {before && compareVersions(manifest.version, before.version) < 0 && (
        <p class="notice">{words.older}</p>
      )}
      {places && places[0] !== places[1] && <p class="notice">{words.otherPlace(...places)}</p>}
      {preview.unlinked > 0 && <p class="small">{words.unlinked(preview.unlinked)}</p>}
    </>
  )
}

const isSame = ({ added, changed, removed }: Changes): boolean => added + changed + removed === 0

const placeOf = ({ origin, url }: Pick<PackState, 'origin' | 'url'>, t: AppStrings): string =>
  origin === 'bundled' ? t.packs.theExtension : url === null ? t.packs.aFile : hostOf(url)
