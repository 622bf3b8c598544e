/** Bodies that only their nation tells apart. */
import { expect, test } from 'vitest'
import { toCompared } from '../../../src/annotate/entities/grouping/group-drafts.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { fold } from '../../../src/text/fold.ts'

const bodies = (...all: string[]): Draft[] =>
  all.map((name) => ({ type: 'ORG', words: fold(name).split(' ') }) as Draft)

const comparedAs = (...all: string[]): string[] =>
  toCompared(bodies(...all), arabic.names).map(({ words }) => words.join(' '))

test('the bodies of two nations are not one', () =>
  expect(comparedAs('البنك المركزي التركي', 'البنك المركزي المصري', 'البنك المركزي')).toEqual([
    fold('البنك المركزي التركي'),
    fold('البنك المركزي المصري'),
    fold('البنك المركزي'),
  ]))

test('of one nation it is the same body without it', () =>
  expect(comparedAs('البنك المركزي التركي', 'البنك المركزي')).toEqual([
    fold('البنك المركزي'),
    fold('البنك المركزي'),
  ]))
