import type { ComponentChildren } from 'preact'
import type { AskFailure } from '../../model/online.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Foreign } from './foreign.tsx'

/** Why a source gave nothing, in its own words where it used some. */
export function Failed({
  failure,
  t,
  children,
}: {
  failure: AskFailure
  t: CardStrings
  children?: ComponentChildren
}) {
  return (
    <p class="small">
      {t.online.failures[failure.kind]}
      {failure.kind === 'status' && (
        <>
          {' '}
          <bdi>{failure.status}</bdi>
        </>
      )}
      {failure.kind === 'unreadable' && failure.said && (
        <>
          {' '}
          «<Foreign text={failure.said} />»
        </>
      )}{' '}
      {children}
    </p>
  )
}
