import { soundsAlike } from './alike.ts'
import { isLeftOut } from './left-out.ts'

/**
 * Arabic words for kinds of division, as CLDR puts them before the name or, for oblasts, behind it.
 */
const kindWords =
  /^(?:محافظة|مقاطعة|ولاية|إقليم|اقليم|منطقة|مديرية|إدارة|شعبية|ناحية|قسم|كانتون|إمارة|أوبلاست|أوبليس|ضاحية|عمالة|جهة) |\s(?:أوبلاست)$/

/** «محافظة ظفار» is «ظفار». */
export const withoutKind = (name: string): string => name.replace(kindWords, '')

/** «محافظةغناغنا»: that letter ends a word, so a space is missing behind it. */
export const partWords = (arabic: string): string => arabic.replace(/ة(?=[\u0621-\u064a])/g, 'ة ')

/** CLDR marks names that two divisions bear: "Île-de-France²". */
export const withoutSigns = (name: string): string => name.replace(/[\u00b2\u00b3]/g, '')

/**
 * An Arabic name of a division without notes («(سريلانكا)», «²»); null for a municipality or for
 * what is no sound of the English name.
 */
export function chooseRegionName(arabic: string, english: string): string | null {
  const name = partWords(withoutSigns(arabic))
    .normalize('NFC')
    .replace(/\s*\([^)]*\)|[\u200c-\u200f\u0640\u064b-\u0652]/g, '')
    .trim()
  if (
    name.startsWith('بلدية') ||
    !/^[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u064a -]+$/.test(name) ||
    isDirection(english) ||
    isLeftOut(english) ||
    isLeftOut(withoutKind(name))
  )
    return null
  return soundsAlike(
    withoutKind(name),
    english.replace(/ (?:Region|Province|Division|County|District|oblysy)$/, ''),
  )
    ? name
    : null
}

/** "Central", "North Western": every second country has one. */
const isDirection = (english: string): boolean =>
  /^(?:(?:north|south|east|west|centre|central|upper|lower)(?:ern)?[ -]?)+$/i.test(english)
