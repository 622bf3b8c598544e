import { Component } from 'preact'
import type { Citation } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { Failed } from '../parts/failed.tsx'
import { Piece } from '../parts/piece.tsx'
import { Reasons } from '../parts/reasons.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardOnline } from './card-props.ts'

interface AskSourcesProps {
  citation: Citation
  online: CardOnline
  apparatus: Apparatus
  t: CardStrings
  /** an outlet's name in the reader's language */
  outlet: (name: string) => string
}

/** For a reference that nothing on this machine answers: asks the sources that the reader allowed, and shows which they were. */
export class AskSources extends Component<AskSourcesProps> {
  private readonly ask = () => {
    const { online, citation } = this.props
    void online.resolve(citation, () => this.setState({}))
  }

  override render({ citation, online, apparatus, t, outlet }: AskSourcesProps) {
    const state = online.getResolution(citation), words = t.online
    const button = (label: string) => <button type="button" class="link" onClick={this.ask}>{label}</button>
    return (
      <section class="online">
        {state?.state === 'answered' && <h3 class="label">{words.foundOnline}</h3>}
        <div class="answer" aria-live="polite">
          {!state && button(words.askSources)}
          {state?.state === 'waiting' && <p class="small">{words.waiting}</p>}
          {state?.state === 'asked' && <p class="small">{words.asked} {button(words.again)}</p>}
          {state?.state === 'failed' && <Failed failure={state.failure} t={t}>{button(words.again)}</Failed>}
          {state?.state === 'answered' && <>
            {state.value.resolved.map(report => <div key={report.url}><Piece look="found" report={report} t={t} outlet={outlet(report.outlet)} /><Reasons why={report.why} apparatus={apparatus} t={t} /></div>)}
            {state.value.resolved.length === 0 && state.value.answered.length > 0 && <p class="small">{words.noneOnline}</p>}
            {state.value.answered.length + state.value.failed.length === 0 && <p class="small">{words.nothingToAsk}</p>}
            {state.value.answered.length > 0 && <p class="meta">{words.askedOf(state.value.answered.map(({ source, reports }) => `${words.sourceNames[source]} (${reports})`).join(t.comma))}</p>}
            {state.value.failed.map(({ source, failure }) => <div key={source}><p class="meta">{words.sourceNames[source]}</p><Failed failure={failure} t={t}>{button(words.again)}</Failed></div>)}
          </>}
        </div>
      </section>
    )
  }
}
