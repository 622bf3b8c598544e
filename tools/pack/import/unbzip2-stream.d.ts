declare module 'unbzip2-stream' {
  import type { Duplex } from 'node:stream'

  /**
   * A stream of bzip2 in, of bytes out; several bzip2 files one after the other are read as one.
   */
  export default function unbzip2(): Duplex
}
