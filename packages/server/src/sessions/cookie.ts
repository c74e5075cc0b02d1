import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The `__Host-` prefix: no neighbour site, under whatever name, can set it. Of this machine only, `Secure` would lose it in the browsers that take http://localhost for insecure. */
const OWN = 'akto-session';
const HOST = `__Host-${OWN}`;

const nameFor = (address: URL | undefined): string => (address?.protocol === 'https:' ? HOST : OWN);
const optionsFor = (address: URL | undefined): CookieSerializeOptions => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: address?.protocol === 'https:' });

export const tokenOf = (request: FastifyRequest, address: URL | undefined): string => request.cookies[nameFor(address)] ?? '';

export function giveToken(reply: FastifyReply, { token, expires }: { readonly token: string; readonly expires: Date }, address: URL | undefined): void {
  reply.setCookie(nameFor(address), token, { ...optionsFor(address), expires });
}

export function forgetToken(reply: FastifyReply, address: URL | undefined): void {
  reply.clearCookie(nameFor(address), optionsFor(address));
}
