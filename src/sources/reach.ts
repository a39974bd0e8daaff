import { connect } from 'node:net'

const WAIT_MS = 5000

/** Opens and closes a plain connection: whether anything answers at all. @throws what Node says */
export const reach = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = host.startsWith('/') ? connect(host) : connect(port, host)
    socket.setTimeout(WAIT_MS, () =>
      socket.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
    )
    socket.once('connect', () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })
