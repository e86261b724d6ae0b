/** Engines that others wrote, started as processes of their own: a port for one, and when it answers there. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Resolves once something accepts connections at the port; rejects when the engine ends before. */
export async function answering(port: number, engine: ChildProcess): Promise<void> {
  const ended = once(engine, 'exit').then(([code]) => {
    throw new Error(`an engine has ended with ${code} before it answered`)
  })
  const knock = async (): Promise<void> => {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 50))
    return knock()
  }
  // Its end after that is ours to cause.
  ended.catch(() => {})
  await Promise.race([knock(), ended])
}
