import type { CatalogueEntry, FollowedCatalogue } from '../../../model/catalogue.ts'
import type { PackState } from '../../../model/installed-pack.ts'
import { formatDate } from '../../dates.ts'
import { Confirm } from '../../parts/confirm.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Ours } from '../../parts/note.tsx'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { hostOf, titleOf } from './pack-names.ts'
import type { PacksActions } from './packs-state.ts'
import { compareEntry } from './updates.ts'

interface CatalogueProps {
  catalogue: FollowedCatalogue
  packs: PackState[]
  t: AppStrings
  actions: PacksActions
  /** something is being fetched: one thing at a time */
  busy: boolean
}

/** One catalogue that the reader follows: whose it is, what it offers, what of it is new. */
export function Catalogue({ catalogue, packs, t, actions, busy }: CatalogueProps) {
  const words = t.packs
  const { comma } = t.card
  const title = titleOf({ id: hostOf(catalogue.url), title: catalogue.title }, t)
  return (
    <section class="catalogue" aria-label={title}>
      <h3 class="title">
        <Foreign text={title} />
      </h3>
      <p class="meta">
        <bdi dir="ltr">{hostOf(catalogue.url)}</bdi>
        {comma}
        {catalogue.keyId ? words.signed(catalogue.keyId) : words.unsigned}
        {comma}
        {words.lookedAt(formatDate(catalogue.checked, t.card))}
      </p>
      <p class="choice">
        <button
          type="button"
          class="act"
          disabled={busy}
          aria-label={words.lookAt(title)}
          onClick={() => actions.lookAgain(catalogue)}
        >
          {words.look}
        </button>
        <Confirm
          words={words.forget}
          label={words.forgetThis(title)}
          keep={words.keep}
          hint={words.forgetHelp}
          onConfirm={() => actions.forget(catalogue)}
        />
      </p>
      {catalogue.packs.length === 0 ? (
        <p class="small">{words.none}</p>
      ) : (
        <ul>
          {catalogue.packs.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              catalogue={catalogue}
              packs={packs}
              t={t}
              actions={actions}
              busy={busy}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function Entry({
  entry,
  catalogue,
  packs,
  t,
  actions,
  busy,
}: CatalogueProps & { entry: CatalogueEntry }) {
  const words = t.packs
  const { comma } = t.card
  const title = titleOf(entry, t)
  const compared = compareEntry(entry, packs)
  const facts = [
    t.options.entities(entry.entities),
    entry.reports > 0 && t.options.reports(entry.reports),
    words.size(entry.bytes),
  ]
  return (
    <li class="entry">
      <div>
        <p>
          <b>
            <Foreign text={title} />
          </b>
          {catalogue.fresh.includes(entry.id) && <span class="tag">{words.isNew}</span>}
        </p>
        <p class="small">
          <Ours texts={entry.description} t={t.card} />
        </p>
        <p class="meta">
          {t.options.version} <bdi>{entry.version}</bdi>
          {compared.state === 'older' && <> ({words.hasUpdate(compared.present.version)})</>}
          {comma}
          {facts.filter(Boolean).join(comma)}
          {comma}
          <bdi>{plainText(entry.licence)}</bdi>
        </p>
      </div>
      {compared.state === 'current' ? (
        <span class="meta">{words.isInstalled}</span>
      ) : (
        <button
          type="button"
          class="act"
          disabled={busy}
          aria-label={(compared.state === 'older' ? words.updateThis : words.installThis)(title)}
          onClick={() => actions.fetchEntry(catalogue, entry.id)}
        >
          {compared.state === 'older' ? words.update : words.install}
        </button>
      )}
    </li>
  )
}
