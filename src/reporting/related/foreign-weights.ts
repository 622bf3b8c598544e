/** Made by npm run train -- related; see docs/resolving.md. */
import type { Logistic } from './logistic.ts'

export const foreignModel: Logistic = {
  start: -11.397,
  weights: [
    1.767, 2.074, 16.992, 0.56, 2.504, -0.722, 11.366, -2.597, -1.912, 1.594, -0.186, -0.116,
    -4.144, -0.006, -0.132, 4.633, 1.316, 8.695, 7.269, 3.679, 0.36, -0.503, 0.353, -0.272, 0.482,
    0.669,
  ],
}
