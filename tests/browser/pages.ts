/**
 * Page layouts written for the browser tests: text of ours, markup of the kinds that news sites
 * have.
 */

const paragraphs = [
  'The harbour authority of Port Selwyn said on Tuesday that the new breakwater would open in spring, two years later than planned.',
  '"We have tested every gate," harbour director Maria Lindqvist told reporters outside the town hall, adding that the delay had cost the town little.',
  'According to a report published by the Selwyn Gazette last month, the contractor had warned of rising prices as early as January.',
  'Fishermen in Ireland and the Netherlands said they expected busier months, and a union spokesman denied that jobs would be lost.',
  'The ministry in Dublin did not answer questions, but an official said a decision on the second wall was close.',
]

/** A plain article. `extra` stands before the closing body tag. */
export function article({
  title = 'Breakwater to open in spring',
  lang = 'en',
  body = paragraphs,
  head = '',
  extra = '',
} = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-20T08:00:00Z"><link rel="icon" href="data:,">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article></main><footer>Port Selwyn Press</footer>${extra}</body></html>`
}

export const secondBody = [
  'A museum in Khartoum has lent forty maps to the city library of Geneva, the two institutions said in a joint statement on Monday.',
  'Librarian Anna Weiss said the maps showed the course of the Nile before the dams, and that none had left Sudan before.',
  'The Swiss foreign ministry welcomed the loan, while a curator warned that the sheets must not be lit for more than three months.',
  'According to the museum, the oldest map was drawn in 1841 and was found in a cellar by a student.',
]

/** A page of headlines. */
export function frontPage(): string {
  const cards = Array.from(
    { length: 30 },
    (_, i) =>
      `<div class="card"><h3><a href="/news/${i}">Headline number ${i} on a matter of the day</a></h3><p>A line of summary for story ${i}.</p></div>`,
  ).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port Selwyn Press</title><meta property="og:type" content="website"><link rel="icon" href="data:,"></head><body><main>${cards}</main></body></html>`
}
