import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A place on this computer that notes whoever knocks, by TCP or UDP. */
export interface ListeningPost {
  readonly port: number;
  readonly visits: readonly string[];
  close(): void;
}

/** Opens a listening post on the loopback interface, both protocols on one port. */
export async function listeningPost(): Promise<ListeningPost> {
  const visits: string[] = [];
  const tcp = createServer((socket) => {
    visits.push('tcp');
    socket.on('error', () => undefined);
    socket.destroy();
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const address = tcp.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const udp = createSocket('udp4', () => undefined);
  udp.on('message', () => visits.push('udp'));
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    visits,
    close() {
      tcp.close();
      udp.close();
    },
  };
}
