import type { Server } from 'node:http';

/** Only this machine can reach it. */
const address = '127.0.0.1';
/** Ports tried after the first one. */
const attempts = 20;

/**
 * Listens on the port, or on the next free one.
 *
 * @param isExact  the user named this port: another one will not do
 * @returns        the port that it became
 * @throws         Error with a Dutch message when no port was free
 */
export async function listen(server: Server, port: number, isExact = false): Promise<number> {
  const last = isExact ? port : Math.min(port + attempts, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await tryPort(server, candidate)) return candidate;
  }
  throw new Error(
    isExact
      ? `Poort ${port} is bezet. Kies een andere met --poort, of laat de optie weg.`
      : `De poorten ${port} tot en met ${last} zijn bezet. Kies een andere met --poort.`,
  );
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeed);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const succeed = () => {
      server.off('error', fail);
      resolve(true);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen(port, address);
  });
}
