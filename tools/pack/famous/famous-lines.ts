/** packs/famous/famous.tsv: one person a line, columns parted by tabs. */
import { joinNames, splitNames } from '../names-column.ts'

export interface FamousLine {
  /** number of the page in the English Wikipedia */
  curid: string
  name: string
  aliases: string[]
  /** the source's word, in small letters */
  trade: string
  gender: 'm' | 'f'
  /** year of birth, negative before Christ; null where the source has none */
  born: number | null
  /** ISO code of the country in which the place of birth lies; empty where it is not told */
  country: string
  /** 0 to 99 in hundredths: how likely the bare name means this one */
  prior: number
  /** as papers write the name, most usual first; empty where nobody wrote it down */
  arabic: string[]
}

export function writeFamous(line: FamousLine): string {
  const { curid, name, aliases, trade, gender, born, country, prior, arabic } = line
  return [
    curid,
    name,
    joinNames(aliases),
    trade,
    gender,
    born ?? '',
    country,
    prior,
    joinNames(arabic),
  ].join('\t')
}

export function readFamous(text: string): FamousLine {
  const [curid = '', name = '', aliases = '', trade = '', gender = ''] = text.split('\t')
  const [born = '', country = '', prior = '', arabic = ''] = text.split('\t').slice(5)
  return {
    curid,
    name,
    aliases: splitNames(aliases),
    trade,
    gender: gender === 'f' ? 'f' : 'm',
    born: born === '' ? null : Number(born),
    country,
    prior: Number(prior),
    arabic: splitNames(arabic),
  }
}
