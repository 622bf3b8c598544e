import { useState } from 'preact/hooks'
import { addressToTell } from '../../../exchange/claims-to-send.ts'
import type { AnnotationGroup, GroupList } from '../../../model/group-annotations.ts'
import { Asking } from '../../ask/asking.tsx'
import { askForGroups } from '../../ask/questions.ts'
import { Address } from '../../parts/address.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { GroupProps } from './group-props.ts'
import { GroupSays } from './group-says.tsx'
import { SendClaims } from './send-claims.tsx'

/** A group of annotators: what it wrote about this page, and what the reader sends it. */
export function GroupPart({ apparatus, t, host, online }: GroupProps) {
  const words = t.group
  return (
    <section class="annotators" aria-labelledby="annotators">
      <h2 id="annotators">{words.title}</h2>
      <p class="small">{words.help}</p>
      <p class="meta">
        {words.address} <Address url={addressToTell(apparatus.article.url)} />
      </p>
      <Asking
        question={askForGroups()}
        online={online}
        t={t.card}
        label={words.list}
        show={(list, _at, again) => (
          <Groups
            list={list}
            apparatus={apparatus}
            t={t}
            host={host}
            online={online}
            onAgain={() => again()}
          />
        )}
      />
    </section>
  )
}

/** The reader chooses one of them; the only one is chosen. */
function Groups({
  list: { groups, isKnown },
  onAgain,
  ...props
}: GroupProps & { list: GroupList; onAgain: () => void }) {
  const [id, choose] = useState<string | null>(null)
  const { t, host } = props
  const words = t.group
  const group = groups.find((one) => one.id === id) ?? (groups.length === 1 ? groups[0] : undefined)
  const again = (
    <button type="button" class="link" onClick={onAgain}>
      {words.again}
    </button>
  )
  if (groups.length === 0)
    return (
      <p class="small">
        {isKnown ? words.noGroups : words.unknownKey}{' '}
        {!isKnown && (
          <button type="button" class="link" onClick={() => void host.openOptions()}>
            {words.toSettings}
          </button>
        )}{' '}
        {again}
      </p>
    )
  return (
    <>
      <fieldset class="groups">
        <legend>{words.choose}</legend>
        {groups.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="group"
              checked={one.id === group?.id}
              onChange={() => choose(one.id)}
            />{' '}
            <GroupName group={one} t={t} />
          </label>
        ))}
        <span class="small">{again}</span>
      </fieldset>
      {group && <GroupSays key={`says ${group.id}`} group={group} {...props} />}
      {group && <SendClaims key={`send ${group.id}`} group={group} {...props} />}
    </>
  )
}

function GroupName({ group, t }: { group: AnnotationGroup; t: AppStrings }) {
  return (
    <>
      <Foreign text={group.name} />
      {group.isPublic && <span class="meta"> ({t.group.isPublic})</span>}
    </>
  )
}
