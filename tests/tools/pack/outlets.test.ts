import { readFileSync } from 'node:fs'
import { parse } from 'tldts'
import { expect, it, test } from 'vitest'
import newsHosts from '../../../src/platform/permissions/news-hosts.json' with { type: 'json' }
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { chooseSites, type Site } from '../../../tools/pack/outlets/choose-sites.ts'
import { loadSites } from '../../../tools/pack/outlets/load-sites.ts'
import type { SiteList } from '../../../tools/pack/outlets/read-list.ts'

const list = (name: string, countries: Record<string, string>, answered: string[] = []) =>
  ({ name, countries: new Map(Object.entries(countries)), answered: new Set(answered) }) as SiteList

const outlet = (domain: string, country?: string) =>
  ({ id: domain, domains: [domain], ...(country && { country }) }) as unknown as EntityRecord

const takenOf = (sites: readonly Site[]) =>
  sites.filter(({ taken }) => taken).map(({ domain }) => domain)

it('takes what a list of national reach names, what answered, and what two lists name', () => {
  const sites = chooseSites(
    [outlet('seen.example', 'GB'), outlet('alone.example', 'GB')],
    [
      list('brave-news', { 'national.example': 'GB', 'culture.example': 'other' }),
      list('feeds-by-country', { 'lives.example': 'NG', 'silent.example': 'NG' }, [
        'lives.example',
      ]),
      list('news-homepages', { 'seen.example': 'other' }),
    ],
  )
  expect(takenOf(sites)).toEqual(['lives.example', 'national.example', 'seen.example'])
  expect(sites.map(({ domain }) => domain)).not.toContain('alone.example')
})

it('takes every Arab outlet that anybody names', () => {
  const sites = chooseSites(
    [outlet('paper.example', 'EG')],
    [
      list('feeds-by-country', { 'silent.example': 'SD' }),
      list('arab-press', { 'wide.example': 'ar' }),
    ],
  )
  expect(takenOf(sites)).toEqual(['paper.example', 'silent.example', 'wide.example'])
})

it('leaves out what another site covers', () => {
  const records = [outlet('arabic.news.example', 'EG'), outlet('news.example', 'EG')]
  expect(takenOf(chooseSites(records, []))).toEqual(['news.example'])
})

test('the shipped sites are those that the lists give', () => {
  const sites = loadSites()
  expect(newsHosts).toEqual(takenOf(sites))
  const rows = readFileSync('packs/outlets/sites.tsv', 'utf8').trim().split('\n').slice(1)
  expect(rows.map((row) => row.split('\t')[0])).toEqual(sites.map(({ domain }) => domain))
})

/** Domains under which others have sites too: there a single host is named. */
const shared = ['go.com', 'indiatimes.com', 'sky.com', 'abplive.com', 'webdunia.com', 'citynews.ca']

test('each shipped site is a bare, real domain, once, and there are enough of them', () => {
  for (const host of newsHosts) {
    const { domain, isIcann, isIp, hostname } = parse(host)
    expect({ host, hostname, isIcann, isIp }).toEqual({
      host,
      hostname: host,
      isIcann: true,
      isIp: false,
    })
    if (domain !== host) expect(shared, host).toContain(domain)
  }
  expect(new Set(newsHosts).size).toBe(newsHosts.length)
  expect(newsHosts.length).toBeGreaterThanOrEqual(600)
})
