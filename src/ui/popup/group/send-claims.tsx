import { useState } from 'preact/hooks'
import { toClaimsToSend } from '../../../exchange/claims-to-send.ts'
import type { Claim } from '../../../model/annotation.ts'
import type { SentClaims } from '../../../model/group-annotations.ts'
import { Asking } from '../../ask/asking.tsx'
import { askToSend } from '../../ask/questions.ts'
import { getSpeaker } from '../../lookups.ts'
import { Failed } from '../../parts/failed.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { literal } from '../../take/markdown-text.ts'
import { ChooseClaims } from './choose-claims.tsx'
import type { OfGroupProps } from './group-props.ts'
import { sayBasis } from '../../say-basis.ts'
import { sayUnnamed } from '../../say-unnamed.ts'

/** The reader chooses claims, sees what goes along, and sends them by a press. */
export function SendClaims({ group, apparatus, t, online }: OfGroupProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  // ids of those that went: chosen again, they are not sent twice
  const [gone, setGone] = useState<readonly string[]>([])
  const words = t.group
  const say = (claim: Claim) => {
    const name = getSpeaker(apparatus, claim, t.card.lang)
    const basis = sayBasis({ ...claim, name }, t.card)
    const head = literal(name ?? sayUnnamed(claim, t.card)) + (basis ? ` (${basis})` : '')
    return `${head}\n\n${t.take.sheet.madeBy}`
  }
  const wanted = apparatus.claims
    .filter(({ id }) => chosen.includes(id) && !gone.includes(id))
    .flatMap((claim) =>
      toClaimsToSend(apparatus, [claim], say).map((toSend) => ({ id: claim.id, toSend })),
    )
  const toSend = wanted.map((one) => one.toSend)
  const question = askToSend(group.id, toSend)
  const goneWith = (count: number) => [...gone, ...wanted.slice(0, count).map(({ id }) => id)]
  const choose = (change: (before: readonly string[]) => readonly string[]) => {
    const state = online.get(question)
    if (state?.state === 'answered') setGone(goneWith(state.value.sent))
    setChosen(change)
  }
  if (apparatus.claims.length === 0) return null
  return (
    <details class="further">
      <summary>{words.send}</summary>
      <p class="small">{words.sendHelp}</p>
      {group.isPublic && <p class="small">{words.publicHelp}</p>}
      <ChooseClaims apparatus={apparatus} t={t} chosen={chosen} onChoose={choose} />
      {toSend.length > 0 && (
        <Asking
          question={question}
          online={online}
          t={t.card}
          label={words.sendThese(toSend.length)}
          showSoFar={(sent) => <p class="small">{words.sent(sent.sent, sent.of)}</p>}
          show={(sent, _at, again) => (
            <Sent
              sent={sent}
              t={t}
              onRest={() => {
                setGone(goneWith(sent.sent))
                again(askToSend(group.id, toSend.slice(sent.sent)))
              }}
            />
          )}
        />
      )}
    </details>
  )
}

/** How it went; what did not go can be sent by a further press. */
function Sent({
  sent: { sent, of, failure, isMember },
  t,
  onRest,
}: {
  sent: SentClaims
  t: AppStrings
  onRest: () => void
}) {
  return (
    <>
      <p class="small">{t.group.sent(sent, of)}</p>
      {!isMember && <p class="small">{t.group.gone}</p>}
      {failure && isMember && (
        <Failed failure={failure} t={t.card}>
          <button type="button" class="link" onClick={onRest}>
            {t.group.sendRest(of - sent)}
          </button>
        </Failed>
      )}
    </>
  )
}
