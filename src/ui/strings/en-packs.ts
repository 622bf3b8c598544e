import type { PackFailure } from '../../model/installed-pack.ts'
import type { OutwardFailure } from '../../model/outward.ts'
import type { PacksStrings } from './packs-strings.ts'
import { countEnglish } from './plural.ts'

const size = (bytes: number) =>
  bytes < 1000
    ? `${bytes} bytes`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`

function download(host: string, failure: OutwardFailure): string {
  switch (failure.kind) {
    case 'cut-off':
      return 'Requests are switched off as a whole, so nothing was fetched.'
    case 'not-allowed':
      return `The browser or your settings do not allow asking ${host}.`
    case 'not-logged':
      return 'The request log could not be written, so nothing was sent.'
    case 'offline':
      return 'There is no connection.'
    case 'timeout':
      return `${host} took too long to answer.`
    case 'aborted':
      return 'The download was cancelled.'
    case 'rate-limited':
      return `${host} wants fewer requests. Try again later.`
    case 'status':
      return failure.status === 404
        ? `${host} has nothing at this address.`
        : `${host} answered with the error ${failure.status}.`
    case 'redirected':
      return failure.host === null
        ? 'The address leads on to another one, which was not asked. The browser does not tell which.'
        : `The address leads on to ${failure.host}, which you have not allowed.`
    case 'wrong-type':
      return `${host} sent something other than a pack or a catalogue (${failure.type || 'no type'}).`
    case 'too-large':
      return `It is larger than ${size(failure.maxBytes)}, the most that is taken from there.`
    case 'network':
      return `${host} could not be reached, or the line broke.`
  }
}

/** Of what went wrong where its kind says all. */
const plain = {
  'not-an-address': 'This is not an address. It begins with https://',
  'no-file': 'The file could not be read.',
  'not-a-pack': 'This file is not a knowledge pack.',
  'web-page':
    'There is a web page at this address, not a pack. Look for the link to the file itself.',
  'newer-format': 'This pack needs a later version of Hashiya.',
  'older-format':
    'This pack was made for an older version of Hashiya. Ask its publisher for a newer file.',
  truncated: 'The file ends too early: it did not come through whole.',
  corrupt: 'The file is damaged: its checksum does not agree.',
  'wrong-checksum': 'This is not the file that the catalogue names: the checksum differs.',
  'newer-catalogue': 'This catalogue needs a later version of Hashiya.',
  quota: 'The browser has no room left for it.',
  storage: 'The browser’s storage failed.',
  cancelled: 'Cancelled.',
  interrupted: 'The work was interrupted.',
}

function describe(failure: PackFailure): string {
  switch (failure.kind) {
    case 'download':
      return download(failure.host, failure.failure)
    case 'malformed':
      return `The file is not as a pack must be (${failure.where}).`
    case 'not-as-promised':
      return `The catalogue promised ${failure.promised}, the file is ${failure.found}.`
    case 'older-than-bundled':
      return `Hashiya itself brings version ${failure.bundled} of this pack; this one is ${failure.found}.`
    case 'not-a-catalogue':
      return `The file is not a catalogue (${failure.where}).`
    case 'unsigned':
      return `The catalogue of ${failure.host} should be signed, and has no signature now.`
    case 'wrong-signature':
      return `The signature of the catalogue of ${failure.host} does not agree with it.`
    case 'key-changed':
      return `The catalogue of ${failure.host} is signed with another key (${failure.given}) than when you came to trust it (${failure.known}). If its publisher announced a new key, forget the catalogue and add it again.`
    default:
      return plain[failure.kind]
  }
}

export const enPacks: PacksStrings = {
  help: 'A pack is a collection of records, which say what is known of a name, and of published pieces, each with its source; in cards it is “our record”. Where two packs know the same name, the upper one goes first. Open pages follow when they are loaded again.',
  use: (title) => `Use ${title}`,
  up: (title) => `Move up: ${title}`,
  down: (title) => `Move down: ${title}`,
  moved: (title, place, all) => `${title} is now ${place} of ${all}`,
  bundled: 'comes with Hashiya',
  fromFile: 'from a file',
  fromHost: ['from ', ''],
  since: (day) => `installed ${day}`,
  credits: (n) => `Where its data comes from (${n})`,
  trouble: {
    damaged: 'Its file is damaged, so it is not used. Install it again, or remove it.',
    outdated:
      'It was made for an older version of Hashiya, so it is not used. Update it, or install a newer file of it; until then it is kept as it is.',
  },
  storage: {
    refused:
      'The browser does not let Hashiya store anything, so packs that you installed are missing. In a private window this is usual.',
    newer:
      'Your packs were stored by a later version of Hashiya. They are left as they are; update Hashiya to use them.',
  },
  remove: 'Remove',
  removeThis: (title) => `Remove ${title}`,
  keep: 'Keep',
  removed: (title) => `${title} was removed.`,
  add: 'Add packs',
  pickFile: 'From a file…',
  address: 'Address of a pack or a catalogue',
  fetch: 'Fetch',
  offline: 'Requests are switched off as a whole. Files can be installed all the same.',
  goOnline: 'Switch requests on',
  notAllowed: (host) => `You did not allow asking ${host}. Nothing was sent.`,
  phases: {
    download: 'Downloading',
    check: 'Checking',
    compare: 'Comparing with what you have',
    store: 'Storing',
  },
  cancel: 'Cancel',
  sizeName: 'Size',
  size,
  fetched: (size) => `of which ${size} were fetched`,
  of: (done, all) => `${done} of ${all}`,
  now: (what) => `now ${what}`,
  newPack: 'a new pack',
  changes: (added, changed, removed) => `${added} new, ${changed} changed, ${removed} gone`,
  same: 'no difference',
  entities: 'Records',
  reports: 'Reports',
  otherPlace: (before, now) => `So far this pack came from ${before}, now it comes from ${now}.`,
  aFile: 'a file',
  theExtension: 'Hashiya itself',
  unlinked: (n) =>
    `${countEnglish(n, 'address is not https and will not be a link', 'addresses are not https and will not be links')}.`,
  older: 'This is an older version than the one you have.',
  install: 'Install',
  update: 'Update',
  leave: 'Leave it',
  taken: (title) => `${title} is installed. Pages use it from the next time they are loaded.`,
  updated: (title, version) =>
    `${title} was updated to version ${version}. Pages use it from the next time they are loaded.`,
  installThis: (title) => `Install ${title}`,
  updateThis: (title) => `Update ${title}`,
  catalogues: 'Catalogues',
  signed: (key) => `signed, key ${key}`,
  unsigned: 'not signed',
  lookedAt: (day) => `last looked at ${day}`,
  look: 'Look for updates',
  lookAt: (title) => `Look for updates: ${title}`,
  looked: (updates, fresh) =>
    `${countEnglish(updates, 'update', 'updates')}, ${countEnglish(fresh, 'new pack', 'new packs')} since the last look.`,
  forget: 'Forget',
  forgetThis: (title) => `Forget ${title}`,
  forgetHelp: 'Its packs stay. Its key is forgotten too.',
  forgotten: (title) => `The catalogue “${title}” was forgotten.`,
  followed: (title) => `The catalogue “${title}” was added.`,
  none: 'The catalogue lists no pack.',
  isNew: 'new',
  isInstalled: 'installed',
  hasUpdate: (version) => `you have ${version}`,
  followIt: 'Follow it',
  allowAndFollow: (host) => `Allow ${host} and follow`,
  openInTab: 'Open it in a tab',
  followHelp:
    'Followed, every host on the way hears that someone asks for this file, and the browser names none of them beforehand. Or save the file in a tab and install it “From a file”.',
  unreadable:
    'The address leads to a host that the browser lets nobody read without your permission, and does not name. Open it in a tab, save the file, and install it “From a file”. If you know the host, enter the file’s own address.',
  failed: 'Nothing was changed.',
  failure: describe,
}
