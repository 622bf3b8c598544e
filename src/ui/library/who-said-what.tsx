import { useState } from 'preact/hooks'
import { Foreign } from '../parts/foreign.tsx'
import { Day, Gloss } from '../parts/gloss.tsx'
import { Outward } from '../parts/outward.tsx'
import { formatDate } from '../dates.ts'
import { plainText } from '../quote.ts'
import { countBases } from '../pictures/count-speakers.ts'
import { SpeakersPicture } from '../pictures/speakers-picture.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { Choice } from './choice.tsx'
import { ClaimOf } from './claim-of.tsx'
import type { Entry } from './entries.ts'
import { listSpeakers, type Speaker } from './speakers.ts'

/** All that one name says in the articles shown, by day, each with its article and basis. */
export function WhoSaidWhat({ entries, t }: { entries: Entry[]; t: AppStrings }) {
  const words = t.library
  const [key, choose] = useState('')
  const speakers = listSpeakers(entries, t.card.lang)
  if (speakers.length === 0) return null
  const nameOf = tellApart(speakers, t)
  const chosen = speakers.find((one) => one.key === key)
  return (
    <section aria-labelledby="speakers" class="who-said">
      <div class="matter">
        <h2 id="speakers" class="m">
          {words.speakers}
        </h2>
        <div>
          <p class="small">{words.speakersHelp}</p>
          <Choice
            label={words.chooseSpeaker}
            none="…"
            options={speakers.map((one) => [
              one.key,
              `${isolated(nameOf(one))} (${sayCount(one, t)})`,
            ])}
            value={chosen?.key ?? ''}
            onValue={choose}
          />
          <p role="status" class="small">
            {chosen && sayCount(chosen, t)}
          </p>
          <details class="pictures">
            <summary>{t.pictures.title}</summary>
            <SpeakersPicture
              bars={[...speakers]
                .sort((a, b) => b.count - a.count)
                .map((one) => toBar(nameOf(one), one))}
              of={{ title: words.shown(entries.length, entries.length), date: null }}
              t={t}
            />
          </details>
        </div>
      </div>
      {chosen?.said.map(({ entry, claims }) => (
        <div class="by-article" key={entry.kept.id}>
          <Gloss margin={<Day iso={entry.day} locale={t.card} />}>
            <h3>
              <Outward url={entry.kept.article.url}>
                <Foreign text={entry.kept.article.title} lang={entry.kept.article.lang} />
              </Outward>
            </h3>
          </Gloss>
          {claims.map((claim) => (
            <ClaimOf key={claim.id} claim={claim} apparatus={entry.apparatus} t={t}>
              <Foreign text={entry.outlet} />
            </ClaimOf>
          ))}
        </div>
      ))}
    </section>
  )
}

/** Names that stand more than once, each with its article's outlet and day. */
function tellApart(speakers: readonly Speaker[], t: AppStrings): (speaker: Speaker) => string {
  const names = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of speakers) (names.has(name) ? repeated : names).add(name)
  return ({ name, said: [first] }) =>
    first && repeated.has(name)
      ? [name, first.entry.outlet, formatDate(first.entry.day, t.card)].join(t.card.comma)
      : name
}

/** An option can hold no element: its name keeps its own direction by signs. */
const isolated = (name: string): string => `\u2068${plainText(name)}\u2069`

const toBar = (name: string, { said }: Speaker) =>
  countBases(
    name,
    said.flatMap(({ claims }) => claims.map(({ basis }) => basis)),
  )

const sayCount = ({ count, said }: Speaker, t: AppStrings): string =>
  t.library.saidBy(count, said.length)
