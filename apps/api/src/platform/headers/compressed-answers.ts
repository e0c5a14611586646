import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const LONG = 4_096;
const zipped = promisify(gzip);

/** Most answers are short, and go out at once. */
export function isLong(answer: unknown): answer is string {
  return typeof answer === 'string' && answer.length >= LONG;
}

/** A long answer of the service goes out as gzip to whoever takes that: rows repeat their fields' names. */
export async function compressLongAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
): Promise<unknown> {
  if (!isLong(answer) || reply.hasHeader('content-encoding')) return answer;
  if (!/\bjson\b/.test(String(reply.getHeader('content-type')))) return answer;
  void reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(request.headers['accept-encoding']))) return answer;
  void reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return zipped(answer, { level: constants.Z_BEST_SPEED });
}
