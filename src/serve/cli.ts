/** `npm start` ends here: serves the built files until stopped, to this machine alone. PORT chooses another port than 4321, HOST another address: 0.0.0.0 is every network. */
import { fileURLToPath } from 'node:url';
import { staticServer } from './static-server.ts';

const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] || '127.0.0.1';
const server = staticServer(fileURLToPath(new URL('../../dist', import.meta.url)));

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exitCode = 1;
});
server.listen(port, host, () =>
  console.log(`At the Margin is at http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`),
);
