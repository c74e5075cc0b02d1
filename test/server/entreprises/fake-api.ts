import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** « Recherche d’entreprises » on this machine, which answers what it is told to. */
export interface FakeApi {
  readonly address: URL;
  /** What it was asked, in order. */
  readonly asked: URLSearchParams[];
  answer: (response: ServerResponse, query: URLSearchParams) => void;
  close(): Promise<void>;
}

export const json = (body: object): FakeApi['answer'] => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export async function fakeApi(): Promise<FakeApi> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://ici');
    api.asked.push(url.searchParams);
    if (url.pathname !== '/search') return void response.writeHead(404).end();
    return api.answer(response, url.searchParams);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const api: FakeApi = {
    address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    asked: [],
    answer: (response) => void response.writeHead(500).end(),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return api;
}
