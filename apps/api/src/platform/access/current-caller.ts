import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import type { Caller } from './caller.js';

/** A request that the guard has let through. */
export type CalledRequest = FastifyRequest & { caller?: Caller; mustChange?: boolean };

/** Gives a controller's method the person who asks. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<CalledRequest>();
  if (!caller) throw new Problem(401, 'access.signed-out');
  return caller;
});
