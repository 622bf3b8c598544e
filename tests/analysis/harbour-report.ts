/** A report of a pack on the body that the articles of these tests name. */
export const report = {
  id: 'r1',
  url: 'https://www.selwyn-gazette.example/1',
  title: 'Kalmar Harbour Board warned twice of weak pier',
  outlet: 'Selwyn Gazette',
  date: '2025-10-20',
  lang: 'en',
  entities: ['Kalmar Harbour Board'],
}
