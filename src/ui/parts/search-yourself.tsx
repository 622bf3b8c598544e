import { Component } from 'preact'
import type { Citation } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { sayCopied } from '../say-copied.ts'
import { getSearches, getSites } from '../search-words.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Foreign } from './foreign.tsx'
import { Gloss } from './gloss.tsx'
import { Outward } from './outward.tsx'

interface SearchYourselfProps {
  citation: Citation
  apparatus: Apparatus
  t: CardStrings
}

/**
 * For a piece that was not found: the words to look for, to be copied, and the outlet's own site
 * and archive. Nothing opens but by the reader's click.
 */
export class SearchYourself extends Component<SearchYourselfProps, { said: string }> {
  override state = { said: '' }

  private async copy(words: string): Promise<void> {
    const put = () => navigator.clipboard.writeText(words)
    // the same words again are heard only where they were gone
    this.setState({ said: '' })
    this.setState({ said: await sayCopied(put, this.props.t.reporting) })
  }

  override render({ citation, apparatus, t }: SearchYourselfProps) {
    const searches = getSearches(apparatus, citation)
    const sites = getSites(apparatus, citation)
    const words = t.reporting
    return (
      <>
        {searches.map(({ text, lang }, i) => (
          <Gloss key={text} look="tight small" margin={i === 0 && words.searchWords}>
            <Foreign text={text} lang={lang} look="query" />{' '}
            <button
              type="button"
              class="link"
              aria-label={`${words.copyWords}: ${text}`}
              onClick={() => void this.copy(text)}
            >
              {words.copyWords}
            </button>
          </Gloss>
        ))}
        <Gloss look="tight">
          <p class="meta" role="status">
            {this.state.said}
          </p>
        </Gloss>
        {sites.map((host) => (
          <Gloss key={host} look="tight small sites">
            <p>
              <Outward url={`https://${host}/`} look="src">
                {words.openSite(`\u2066${host}\u2069`)}
              </Outward>
            </p>
            <p>
              <Outward url={`https://web.archive.org/web/*/${host}`} look="src">
                {words.openArchive(`\u2066${host}\u2069`)}
              </Outward>
            </p>
          </Gloss>
        ))}
      </>
    )
  }
}
