import { Component } from 'preact'
import type { Entity } from '../../model/annotation.ts'
import type { BackgroundArticle } from '../../model/background-article.ts'
import type { LookUpState } from '../../model/online.ts'
import { formatDate } from '../dates.ts'
import { getDirection } from '../language.ts'
import { Failed } from '../parts/failed.tsx'
import { Foreign } from '../parts/foreign.tsx'
import { Outward } from '../parts/outward.tsx'
import { plainText } from '../quote.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardOnline } from './card-props.ts'

interface LookUpProps {
  entity: Entity
  online: CardOnline
  t: CardStrings
}

/** A name on Wikipedia: the button, then the article of that name, a choice among several, or why there is none. Kept apart from all notes. */
export class LookUp extends Component<LookUpProps> {
  private readonly ask = (byReader: boolean, title?: { text: string; lang: string }) => {
    const { online, entity } = this.props
    void online.lookUp(entity, title ? { title, byReader } : { byReader }, () => this.setState({}))
  }

  override componentDidMount() {
    const { online, entity } = this.props
    if (online.mode === 'auto' && !online.getLookUp(entity)) this.ask(false)
  }

  override render({ entity, online, t }: LookUpProps) {
    const state = online.getLookUp(entity), words = t.online
    if (online.mode === 'never' && !state) return null
    const button = (label: string) => <button type="button" class="link" onClick={() => this.ask(true)}>{label}</button>
    return (
      <section class="online">
        <h3 class="label">{words.heading}</h3>
        <div class="answer" aria-live="polite">
          {!state && button(words.lookUp)}
          {state?.state === 'waiting' && <p class="small">{words.waiting}</p>}
          {state?.state === 'asked' && <p class="small">{words.asked} {button(words.again)}</p>}
          {state?.state === 'failed' && <Failed failure={state.failure} t={t}>{button(words.again)}</Failed>}
          {state?.state === 'answered' && <Answer state={state} t={t} onChoose={(text, lang) => this.ask(true, { text, lang })} />}
        </div>
      </section>
    )
  }
}

function Answer({ state: { value, at }, t, onChoose }: { state: LookUpState & { state: 'answered' }; t: CardStrings; onChoose: (title: string, lang: string) => void }) {
  const words = t.online
  if (value.kind === 'none') return <p class="small">{words.none}</p>
  if (value.kind === 'article') return <Extract article={value.article} at={at} t={t} />
  return (
    <>
      <p class="small">{words.several}</p>
      <ul class="choices">
        {value.choices.map(({ title, description }) => (
          <li key={title}><button type="button" class="link" onClick={() => onChoose(title, value.lang)}><Foreign text={title} lang={value.lang} /></button>{description && <span class="meta"> <Foreign text={description} /></span>}</li>
        ))}
      </ul>
      <p class="meta"><Outward url={value.url} look="src">{words.allOfThem}</Outward></p>
    </>
  )
}

function Extract({ article: { title, extract, lang, url }, at, t }: { article: BackgroundArticle; at: string; t: CardStrings }) {
  const words = t.online
  return (
    <>
      <p class="small">{words.namesake}</p>
      <p class="read extract" lang={lang} dir={getDirection(lang)}>{plainText(extract)}</p>
      <p class="meta">{words.from} <Outward url={url} look="src">{words.sourceNames.wikipedia}{t.comma}<Foreign text={title} lang={lang} /></Outward>{t.comma}{words.asOf(formatDate(at.slice(0, 10), t.lang))}</p>
    </>
  )
}
