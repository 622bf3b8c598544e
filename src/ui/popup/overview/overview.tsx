import { useRef } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { BackgroundPart } from './background-part.tsx'
import { CitedPart } from './cited-part.tsx'
import { ClaimsPart } from './claims-part.tsx'
import { RelatedPart } from './related-part.tsx'
import { useRoom } from './room.ts'

/**
 * The whole apparatus at one look: what is cited, who claims what, what is known of the names, who
 * else reported.
 */
export function Overview(props: ViewProps) {
  const page = useRef<HTMLDivElement>(null)
  const room = useRoom(page)
  return (
    <div class="ruled overview" ref={page}>
      <CitedPart {...props} room={room.cited} />
      <ClaimsPart {...props} room={room.claims} />
      <BackgroundPart {...props} room={room.background} />
      <RelatedPart {...props} />
    </div>
  )
}
