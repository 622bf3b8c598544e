import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import modelCredits from './model-credits.json' with { type: 'json' }
import { noticeOf } from './notices.ts'

export interface Credit {
  name: string
  licence: string
  url?: string
  /** its licence as its makers word it, where that names them */
  notice?: string
}

/** What is shipped of others' data, or made from it, and under which licence it goes on. */
export interface CreditedData {
  title: string
  /** SPDX expression */
  licence: string
  credits: Credit[]
}

/** The bundled packs below `root`, and the weights of the name models. */
export const creditedData = (root: string): CreditedData[] => [...creditedPacks(root), models]

const models: CreditedData = {
  title: 'Weights of the name models (in languages/*.data), learnt from',
  licence: 'CC-BY-SA-4.0',
  credits: modelCredits,
}

interface PackFile {
  title: { en: string }
  licence: string
  credits: Credit[]
}

const creditedPacks = (root: string): CreditedData[] =>
  readdirSync(join(root, 'packs'))
    .sort()
    .map((id) => {
      const file = readFileSync(join(root, 'packs', id, 'pack.json'), 'utf8')
      const { title, licence, credits } = JSON.parse(file) as PackFile
      return {
        title: `Pack "${title.en}" (packs/${id}.pack)`,
        licence,
        credits: credits.map((credit) => ({ ...credit, notice: noticeOf(credit, root) })),
      }
    })
