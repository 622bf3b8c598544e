/** The same analysis in Node, beside the tool that most people take for it. tsx, which runs us here, names every inner function anew: the worker is faster. */
import nlp from 'compromise'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { analyse, type Dependencies } from '../../src/background/analyse.ts'
import { median } from './statistics.ts'

/** Median of the later half of `times` analyses, milliseconds. */
export function measureAnalysis({ article, document }: Apparatus, dependencies: Dependencies, times: number): number {
  const runs = Array.from({ length: times }, () => timed(() => analyse(article, document, dependencies)))
  return median(runs.slice(times >> 1))
}

/** compromise over an English text: people, places, organisations and quotations, which is less than an apparatus holds. */
export function measureCompromise(text: string, times: number): number {
  const runs = Array.from({ length: times }, () => timed(() => {
    const read = nlp(text)
    return [read.people(), read.places(), read.organizations(), read.quotations()].map((found) => found.json())
  }))
  return median(runs.slice(times >> 1))
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
