/** packs/companies/listed.tsv: one company of the source a line, columns parted by tabs. */
import { joinNames, splitNames } from '../names-column.ts'

/** A company as FinanceDatabase tells of it, with the names that we give it. */
export interface ListedLine {
  /** of the pack's record, written by hand or made */
  id: string
  /** the label first; empty where the record is written by hand */
  english: string[]
  arabic: string[]
  /** ISO 3166-1 code */
  country: string
  /** as the source calls it; may be empty */
  sector: string
  industry: string
  /** its key in the source, with the file that has it: "7201.T", "JPX" */
  symbol: string
  file: string
  /** 0 to 1: how likely the label means this company */
  prior: number
}

export const writeListed = (line: ListedLine): string =>
  [
    line.id,
    joinNames(line.english),
    joinNames(line.arabic),
    line.country,
    line.sector,
    line.industry,
    line.symbol,
    line.file,
    String(line.prior),
  ].join('\t')

export function readListed(text: string): ListedLine {
  const [id = '', english = '', arabic = '', country = '', sector = ''] = text.split('\t')
  const [industry = '', symbol = '', file = '', prior = ''] = text.split('\t').slice(5)
  return {
    id,
    english: splitNames(english),
    arabic: splitNames(arabic),
    country,
    sector,
    industry,
    symbol,
    file,
    prior: Number(prior),
  }
}
