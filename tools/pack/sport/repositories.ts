/** Where the seasons, teams and World Cups of the tables in packs/sport stand. */

const openfootball = (repository: string, commit: string) => ({
  repository: `openfootball/${repository}`,
  commit,
  name: `openfootball/${repository}`,
})
const corpora = (commit: string) => ({
  repository: 'dariusk/corpora',
  commit,
  name: 'dariusk/corpora',
})

/** The sources of leagues.tsv by their keys: repository and commit. */
export const repositories: Record<string, { repository: string; commit: string; name: string }> = {
  football: openfootball('football.json', '232e455941893368201212340ca0cd7f92d5d4ed'),
  football2: openfootball('football.json', '268e8237611c5fbc5854bda16c3206af49701beb'),
  football3: openfootball('football.json', '9e4413bc1c478dda8881c2ac87897c8f27c68b36'),
  football4: openfootball('football.json', '16bdb87ac144d09f039f588df9f983bb0dd2f497'),
  world: openfootball('world', '587f2e149d49dbfd903637f3b78e912ba43c4243'),
  world2: openfootball('world', '40b7388c1d65f6413bb30b1c53593ea0b9f83ffd'),
  world3: openfootball('world', '7b4b5d540dc8949e78fd09cc04e62a36d6b02d3c'),
  mls: openfootball('world', 'a80a168b58a0663b3fd49c887a8725e635a19fc7'),
  mx: openfootball('world', '7caebac2f280a62a6af28ca9cfef1d0c68f970a6'),
  ar: openfootball('south-america', '090c2f9a45b9b46c8a21b7fc0df6e374f99e0659'),
  br: openfootball('south-america', '0039fabc4ddb50fb42bfab849470ffda791504bc'),
  cup2022: openfootball('worldcup', '057f15c3a1b0ea489219fd8ea2b9396d3a0d2fc6'),
  cup2026: openfootball('worldcup', '014fc211085da2d91d9f17a2426b9ce69d05920d'),
  nfl: corpora('2e138d74c0fe3ec41c5a646242cb6c5cf35d4337'),
  nba: corpora('e93c7a51b1e113154c1cd9b55bb392a9d09072f4'),
  mlb: corpora('82c1318101ebaf1a3f4032302bcbe36b496c9d14'),
  nhl: corpora('098544f66186a525f1ae3f85830fa7ad4bac5eac'),
}
