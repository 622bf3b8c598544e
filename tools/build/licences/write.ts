import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Credit, CreditedData } from './data.ts'
import type { ShippedPackage } from './packages.ts'

const require = createRequire(import.meta.url)
const heavyRule = '='.repeat(80)
const rule = '-'.repeat(80)

/**
 * The page of licences: each package and each piece of data with who made it, its licence and that
 * licence's text. `own`: the text of our own licence, which lies beside the page.
 */
export function writeLicences(
  packages: readonly ShippedPackage[],
  data: readonly CreditedData[],
  own: string,
): string {
  const ids = new Set(data.flatMap(({ licence, credits }) => [licence, ...credits.map(licenceOf)]))
  const texts = [...new Set([...ids].flatMap(idsIn))].sort()
  return [
    'Hashiya: licences and credits\n\nHashiya itself is under the Mozilla Public License 2.0; its text is the file LICENSE.',
    heading('Code of others'),
    ...packages.map(({ name, version, licence, source, text }) =>
      [
        `${name} ${version}`,
        `Licence: ${licence}`,
        `Source: ${source}`,
        '',
        isSame(text, own) ? 'Its text is the file LICENSE.' : text,
      ].join('\n'),
    ),
    heading('Data'),
    ...data.map(
      ({ title, licence, credits }) =>
        `${title}\nLicence: ${licence}\n\n${credits.map(writeCredit).join('\n')}`,
    ),
    heading('Licences of data, as their makers word them'),
    ...noticesOf(data),
    heading('Licences of data, general texts'),
    ...texts.map((id) => `${id}\n\n${readText(id)}`),
  ]
    .join(`\n\n${rule}\n\n`)
    .concat('\n')
}

const heading = (words: string) => `${heavyRule}\n${words}\n${heavyRule}`
const licenceOf = ({ licence }: Credit): string => licence

const writeCredit = ({ name, licence, url }: Credit): string =>
  `- ${name}\n  ${licence}${url ? `, ${url}` : ''}`

/** Each once, however many packs credit its makers. */
function noticesOf(data: readonly CreditedData[]): string[] {
  const credits = data.flatMap((one) => one.credits)
  const notices = credits.flatMap(({ url, notice }) => (notice ? [`${url}\n\n${notice}`] : []))
  return [...new Set(notices)]
}

/** Whether two texts differ in nothing but how their lines are broken. */
const isSame = (a: string, b: string) => squeeze(a) === squeeze(b)
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The licences of an SPDX expression. What is in the public domain has none. */
const idsIn = (expression: string): string[] =>
  expression === 'Public Domain' ? [] : expression.split(/ (?:AND|OR) /)

/**
 * Those of Creative Commons ask for their text or its address (section 3(a)(1)(C) of 4.0, 4(a) of 3.0);
 * who gives a work to the public domain asks for neither.
 */
const askForAddress = /^(?:CC|PDDL)/

/**
 * A licence's text by its SPDX identifier, or its address where that does. Throws where there is no
 * such licence.
 */
function readText(id: string): string {
  const file = require.resolve(`spdx-license-list/licenses/${id}.json`)
  const { licenseText, url } = JSON.parse(readFileSync(file, 'utf8')) as {
    licenseText: string
    url: string
  }
  return askForAddress.test(id) ? `Its text: ${url.split('\n')[0]}` : licenseText.trim()
}
