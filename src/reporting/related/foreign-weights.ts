/** Made by npm run train -- related; see docs/resolving.md. */
import type { Logistic } from './logistic.ts'

export const foreignModel: Logistic = {
  start: -11.391,
  weights: [
    1.767, 2.074, 17, 0.559, 2.505, -0.722, 11.361, -2.598, -1.912, 1.592, -0.186, -0.115, -4.144,
    -0.006, -0.132, 4.633, 1.316, 8.692, 7.267, 3.677, 0.36, -0.503, 0.353, -0.272, 0.482, 0.668,
  ],
}
