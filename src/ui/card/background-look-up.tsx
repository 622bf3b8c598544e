import type { ComponentChildren } from 'preact'
import type { Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { BackgroundAnswer, BackgroundArticle } from '../../model/background-article.ts'
import { formatOwnDay } from '../date-time.ts'
import { getDirection } from '../language.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Outward } from '../parts/outward.tsx'
import { plainText } from '../quote.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { getLocalName } from '../lookups.ts'
import { AskCitedBy } from '../ask/ask-cited-by.tsx'
import { Asking } from '../ask/asking.tsx'
import type { CardOnline } from '../ask/asker.ts'
import { Further } from '../ask/further.tsx'
import { ItemData } from './item-data.tsx'
import { askOfCitations, askOfName } from '../ask/questions.ts'

interface BackgroundLookUpProps {
  entity: Entity
  online: CardOnline
  apparatus: Apparatus
  t: CardStrings
  /** a pack or the reader says something of it */
  known: boolean
}

/**
 * A name on Wikipedia: the button, then the article of that name, a choice among several, or why
 * there is none. Kept apart from all notes.
 */
export function BackgroundLookUp({ entity, online, apparatus, t, known }: BackgroundLookUpProps) {
  const words = t.online
  const question = askOfName(apparatus, entity, t.lang)
  if (online.mode === 'never' && !online.get(question)) return null
  return (
    <Further open={!known || online.mode === 'auto' || online.get(question) !== null} t={t}>
      <Asking
        question={question}
        online={online}
        t={t}
        label={words.lookUp}
        byItself={online.mode === 'auto'}
        show={(value, at, again) => (
          <>
            <h3 class="label">{words.heading}</h3>
            <Answer
              value={value}
              at={at}
              t={t}
              citations={(article) => (
                <AskCitedBy
                  question={askOfCitations(apparatus, article.title, article.lang)}
                  online={online}
                  t={t}
                  label={words.citations.ask}
                  outlet={(name) => getLocalName(apparatus, name, t.lang)}
                />
              )}
              onChoose={(text, lang) => again(askOfName(apparatus, entity, t.lang, { text, lang }))}
            />
          </>
        )}
      />
    </Further>
  )
}

interface AnswerProps {
  value: BackgroundAnswer
  at: string
  t: CardStrings
  /** asks what a found article cites */
  citations: (article: BackgroundArticle) => ComponentChildren
  onChoose: (title: string, lang: string) => void
}

function Answer({ value, at, t, citations, onChoose }: AnswerProps) {
  const words = t.online
  if (value.kind === 'none') return <p class="small">{words.none}</p>
  if (value.kind === 'article')
    return (
      <>
        <Extract article={value.article} at={at} t={t} />
        {citations(value.article)}
      </>
    )
  return (
    <>
      <p class="small">{words.several}</p>
      <ul class="choices">
        {value.choices.map(({ title, description }) => (
          <li key={title}>
            <button type="button" class="link" onClick={() => onChoose(title, value.lang)}>
              <Foreign text={title} lang={value.lang} />
            </button>
            {description && (
              <span class="meta">
                {' '}
                <Foreign text={description} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="meta">
        <Outward url={value.url} look="src">
          {words.allOfThem}
        </Outward>
      </p>
    </>
  )
}

function Extract({
  article: { title, extract, lang, url, data },
  at,
  t,
}: {
  article: BackgroundArticle
  at: string
  t: CardStrings
}) {
  const words = t.online
  return (
    <>
      <p class="small">{words.namesake}</p>
      <p class="read extract" lang={lang} dir={getDirection(lang)}>
        {plainText(extract)}
      </p>
      <p class="meta">
        {words.from}{' '}
        <Outward url={url} look="src">
          {words.sourceNames.wikipedia}
          {t.comma}
          <Foreign text={title} lang={lang} />
        </Outward>
        {t.comma}
        {words.asOf(formatOwnDay(at, t))}
      </p>
      {data && <ItemData data={data} t={t} />}
    </>
  )
}
