import { request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { astro, builtSite } from './build-web.ts';
import { freePort } from './dynoxide.ts';
import { site } from './gateway/site.ts';

/** What Astro's development server answers; published pages stay files, for they are made from data. */
const DEVELOPED = /^\/(lam-viec|@|_astro|src|node_modules|fonts|\.astro)/;

/**
 * Pages under development: working pages come from `astro dev`, with changes shown as they are saved; published pages
 * from the folder as always.
 */
export async function devPages() {
  const port = await freePort();
  const running = astro(['dev', '--port', String(port), '--host', '127.0.0.1'], { quiet: false });
  running.done.catch((cause: unknown) => {
    console.error(cause);
  });

  return {
    pages(published: string) {
      const files = site([published, builtSite]);
      return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
        if (!DEVELOPED.test(request.url ?? '')) return files(request, response);
        const { method, url, headers } = request;
        await new Promise<void>((done, fail) => {
          const onward = forward({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(response).once('close', done);
          });
          onward.once('error', fail);
          request.pipe(onward);
        });
      };
    },
    /** Lets the browser's connection for hot updates through. */
    attach(server: Server) {
      server.on('upgrade', (request, socket, head) => {
        const onward = connect(port, '127.0.0.1', () => {
          const lines = request.rawHeaders.flatMap((name, at, all) =>
            at % 2 === 0 ? [`${name}: ${all[at + 1] ?? ''}`] : [],
          );
          onward.write(
            `${request.method ?? 'GET'} ${request.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`,
          );
          onward.write(head);
          onward.pipe(socket).pipe(onward);
        });
        onward.once('error', () => socket.destroy());
        socket.once('error', () => onward.destroy());
      });
    },
    stop: running.stop,
  };
}
