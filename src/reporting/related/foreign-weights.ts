/** Made by npm run train -- related; see docs/resolving.md. */
import type { Logistic } from './logistic.ts'

export const foreignModel: Logistic = {
  start: -11.484,
  weights: [
    3.402, 1.302, 15.817, 0.934, 1.937, -1.094, 10.718, -6.589, -3.724, 0.967, 0.072, -0.038, -4.11,
    0.802, 1.544, 6.81, 1.374, 4.18, 5.72, 4.833, 0.078, -0.423, 1.335, -1.424, 0.041, 1.3,
  ],
}
