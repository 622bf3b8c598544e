/**
 * What the options page says of knowledge packs: their order, where they come from, what can go
 * wrong on the way.
 */
import type { PackFailure } from '../../model/installed-pack.ts'

export interface PacksStrings {
  help: string
  use: (title: string) => string
  up: (title: string) => string
  down: (title: string) => string
  /** told after a move: "… is now 2 of 7" */
  moved: (title: string, place: number, all: number) => string
  bundled: string
  fromFile: string
  /** the host stands between: [before, after] */
  fromHost: [string, string]
  since: (day: string) => string
  credits: (n: number) => string
  trouble: Record<'damaged' | 'outdated', string>
  storage: Record<'refused' | 'newer', string>
  remove: string
  removeThis: (title: string) => string
  keep: string
  removed: (title: string) => string
  add: string
  pickFile: string
  address: string
  fetch: string
  offline: string
  goOnline: string
  /** the browser's own question was answered with no */
  notAllowed: (host: string) => string
  phases: Record<'download' | 'check' | 'compare' | 'store', string>
  cancel: string
  sizeName: string
  size: (bytes: number) => string
  /** how much was fetched of a pack that was made of its edition before */
  fetched: (size: string) => string
  of: (done: string, all: string) => string
  now: (what: string) => string
  newPack: string
  changes: (added: number, changed: number, removed: number) => string
  same: string
  entities: string
  reports: string
  otherPlace: (before: string, now: string) => string
  aFile: string
  theExtension: string
  unlinked: (n: number) => string
  older: string
  install: string
  update: string
  leave: string
  taken: (title: string) => string
  updated: (title: string, version: string) => string
  installThis: (title: string) => string
  updateThis: (title: string) => string
  catalogues: string
  signed: (key: string) => string
  unsigned: string
  lookedAt: (day: string) => string
  look: string
  lookAt: (title: string) => string
  looked: (updates: number, fresh: number) => string
  forget: string
  forgetThis: (title: string) => string
  forgetHelp: string
  forgotten: (title: string) => string
  followed: (title: string) => string
  none: string
  isNew: string
  isInstalled: string
  hasUpdate: (version: string) => string
  /** of an address that leads elsewhere: the ways on, and what following means */
  followIt: string
  allowAndFollow: (host: string) => string
  openInTab: string
  followHelp: string
  /** it was followed, and what it leads to could not be read */
  unreadable: string
  failed: string
  failure: (failure: PackFailure) => string
}
