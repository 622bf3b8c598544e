import { generate } from 'selfsigned'

/**
 * A certificate for the loopback server, made again at each run: browsers are told to accept any.
 */
export async function createCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  })
  return { key, cert }
}
