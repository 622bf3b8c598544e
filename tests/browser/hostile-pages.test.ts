import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { inBothBrowsers } from './fixture.ts'
import { article, frontPage } from './pages.ts'

const host = 'https://www.aljazeera.com'
const sentence =
  'The harbour authority of Port Selwyn said on Tuesday that the breakwater in Ireland would open in spring. '

inBothBrowsers('a page that is not what it should be', (fixture) => {
  const cases: [string, string, string[]][] = [
    [
      'has two megabytes of text',
      article({ body: [...Array(400)].map(() => sentence.repeat(50)) }),
      ['ready'],
    ],
    [
      'has fifty thousand nodes',
      article({ extra: '<div>' + '<i>x</i>'.repeat(50_000) + '</div>' }),
      ['ready'],
    ],
    [
      'nests a thousand deep',
      article({ extra: '<div>'.repeat(1000) + 'deep' + '</div>'.repeat(1000) }),
      ['ready'],
    ],
    [
      'has malformed JSON-LD',
      article({
        head: '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><script type="application/ld+json">[null, 7, {"@graph": "no"}]</script>',
      }),
      ['ready'],
    ],
    [
      'has a body of frames',
      '<!doctype html><html><head><title>frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
      ['no-article'],
    ],
    ['is empty', '', ['no-article']],
    [
      'is in a language without a folder',
      article({
        lang: 'de',
        body: Array<string>(6).fill(
          'Der Hafen der kleinen Stadt wird nach Angaben der Behörde erst im nächsten Frühjahr eröffnet, und die Kosten sind nach dem Bericht der Zeitung nicht gestiegen.',
        ),
      }),
      ['no-article'],
    ],
    [
      'has lone surrogates and bidi controls',
      article({
        title: '\u202eevil\u202c \ud800 title',
        body: [
          `${sentence}\ud800 \u202e${sentence}`,
          sentence.repeat(4),
          `«unbalanced “quotes ${sentence}`,
        ],
      }),
      ['ready'],
    ],
    ['has one paragraph of 500 KB', article({ body: [sentence.repeat(4700)] }), ['ready']],
  ]
  for (const [what, html, expected] of cases) {
    it(what, async () => {
      const url = `${host}/${encodeURIComponent(what)}`
      fixture.serve(url, html || { body: '' })
      const { page, state } = await fixture.openNoArticle(url)
      expect(expected).toContain(state.state)
      expect(await page.evaluate(() => 1 + 1)).toBe(2)
      await page.close()
    })
  }

  it('is a front page', async () => {
    fixture.serve(`${host}/`, frontPage())
    const { page, state } = await fixture.openNoArticle(`${host}/`)
    expect(state).toMatchObject({ state: 'no-article', reason: 'front-page' })
    await page.close()
  })

  it('has a title that would be markup: it stays words', async () => {
    const url = `${host}/markup`
    const title = '<img src=x onerror="document.body.dataset.hurt=1">&amp; title'
    fixture.serve(
      url,
      article({
        title: title.replaceAll('<', '&lt;'),
        body: [
          `${sentence}&lt;script>alert(1)&lt;/script> said &lt;b>Mr&lt;/b> Smith. ${sentence}`,
          sentence.repeat(5),
        ],
      }),
    )
    const { page, state } = await fixture.open(url)
    expect(state.state).toBe('ready')
    const popup = await openPopup(fixture.browser, url)
    expect(
      await popup.evaluate(() =>
        document.querySelector('img, script:not([type=module]), b[onclick]'),
      ),
    ).toBeNull()
    expect(await popup.evaluate(() => document.body.dataset.hurt)).toBeUndefined()
    await popup.close()
    await page.close()
  })

  it('says in the popup why nothing is shown', async () => {
    const url = `${host}/`
    const { page } = await fixture.openNoArticle(url)
    const popup = await openPopup(fixture.browser, url)
    expect(await popup.evaluate(() => document.body.dataset.state)).toBe('empty')
    expect((await popup.evaluate(() => document.body.innerText)).length).toBeGreaterThan(40)
    await popup.close()
    await page.close()
  })

  it('never reaches the console of the page', () => {
    // what the browser itself says of such pages is not ours
    expect(fixture.errors.filter((error) => !/404|tree is too deep/.test(error))).toEqual([])
  })
})
