import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'akto-session';
/** Of this machine only: `Secure` would lose it in the browsers that take http://localhost for insecure. */
const OPTIONS = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

export const tokenOf = (request: FastifyRequest): string => request.cookies[NAME] ?? '';

export function giveToken(reply: FastifyReply, token: string, expires: Date): void {
  reply.setCookie(NAME, token, { ...OPTIONS, expires });
}

export function forgetToken(reply: FastifyReply): void {
  reply.clearCookie(NAME, OPTIONS);
}
