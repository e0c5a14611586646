import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { securityHeaders } from '../headers/security-headers.js';
import { languageOf, problemDetails } from './problem-details.js';

/** Answers a request whose address cannot be read: it comes to no route, so neither hook nor filter sees it. */
export function answerUnreadableAddress(config: Config, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemDetails(badRequest, languageOf(request.headers), String(request.id));
  void reply
    .status(badRequest.status)
    .headers(securityHeaders('/api', config))
    .type('application/problem+json')
    .send(problem);
}

/**
 * Answers bytes that are no HTTP, or that stopped coming, of which there is nothing but the socket. A connection on which
 * nothing has come is closed without a word: browsers keep some ready, and would take the word for the answer to what
 * they ask next.
 */
export function answerUnreadableBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesRead === 0) {
    socket.destroy();
    return;
  }
  const facts = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? tooSlow : badRequest;
  const body = JSON.stringify(problemDetails(facts, 'vi', randomUUID()));
  const head = [
    `HTTP/1.1 ${facts.status} ${STATUS_CODES[facts.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const tooSlow = { status: 408, code: 'platform.too-slow', inputs: {} };
const badRequest = { status: 400, code: 'platform.bad-request', inputs: {} };
