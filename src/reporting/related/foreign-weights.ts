/** Made by npm run train -- related; see docs/resolving.md. */
import type { Logistic } from './logistic.ts'

export const foreignModel: Logistic = {
  bias: -11.7,
  weights: [
    2.438, 3.059, 14.098, 1.034, 5.527, -0.737, 9.426, -2.144, -2.206, 1.806, -0.477, -0.423,
    -4.686, 0.141, -0.669, 4.032, 1.276, 4.009, 5.377, 2.494, 1.764, -0.348, 0.474, -1.317, 0.505,
    0.382,
  ],
}
