import type { Apparatus } from '../../model/apparatus.ts'
import { groupClaims } from '../group-claims.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { AboutPicture } from './about-picture.tsx'
import { ChainPicture } from './chain-picture.tsx'
import { countBases } from './count-speakers.ts'
import { SpeakersPicture } from './speakers-picture.tsx'
import { TimePicture } from './time-picture.tsx'
import { knowsBasis } from '../say-basis.ts'
import { sayUnnamed } from '../say-unnamed.ts'

/** What can be drawn of one article. */
export function Pictures({ apparatus, t }: { apparatus: Apparatus; t: AppStrings }) {
  const { article, document, claims, citations, related } = apparatus
  if (claims.length + citations.length + related.length === 0)
    return <p class="small">{t.pictures.none}</p>
  const of = { title: article.title, date: article.published ?? document.date }
  const bars = groupClaims(apparatus, t.card.lang).map(({ name, isUnclear, claims: said }) =>
    countBases(
      name ?? sayUnnamed({ isUnclear }, t.card),
      said.map(({ basis }) => (knowsBasis({ basis, name, isUnclear }) ? basis : 'none')),
    ),
  )
  return (
    <div class="pictures">
      <SpeakersPicture bars={bars} of={of} t={t} />
      <ChainPicture apparatus={apparatus} of={of} t={t} />
      <TimePicture apparatus={apparatus} of={of} t={t} />
      <AboutPicture apparatus={apparatus} of={of} t={t} />
    </div>
  )
}
