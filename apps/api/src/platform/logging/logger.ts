import { Inject, Injectable, type LoggerService, Optional } from '@nestjs/common';
import { type DestinationStream, type Logger as Pino, pino } from 'pino';
import { CONFIG, type Config } from '../config.js';
import { censor } from './censor.js';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

const FRAMEWORK = /^(NestFactory|NestApplication|InstanceLoader|RoutesResolver|RouterExplorer|TypeOrmModule)$/;

/** Injects where log lines go, if not to the standard output. */
export const LOG_STREAM = Symbol('LOG_STREAM');

/** Structured logs: one line of JSON each, censored. Serves Nest as its logger. */
@Injectable()
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'LOG_LEVEL' | 'ROLE'>,
    @Optional() @Inject(LOG_STREAM) to?: DestinationStream,
  ) {
    const options = {
      level: config.LOG_LEVEL,
      base: { role: config.ROLE, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.pino = to ? pino(options, to) : pino(options);
  }

  log(message: unknown, ...more: unknown[]): void {
    this.write('info', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  // Nest puts the context last, and before it whatever its caller had to say.
  private write(level: Level, message: unknown, more: readonly unknown[]): void {
    const last = more.at(-1);
    const context: { context?: string } = typeof last === 'string' ? { context: last } : {};
    // What the framework says while it builds the application is for whoever looks for a fault in it.
    const as = level === 'info' && FRAMEWORK.test(String(context.context)) ? 'debug' : level;
    if (!this.pino.isLevelEnabled(as)) return;
    const rest = (typeof last === 'string' ? more.slice(0, -1) : more).filter((part) => part !== undefined);
    const further = rest.length > 0 ? { more: censor(rest) } : {};
    if (typeof message === 'string') this.pino[as]({ ...context, ...further }, String(censor(message)));
    else if (message instanceof Error) this.pino[as]({ ...context, ...further, error: censor(message) }, 'accident');
    else this.pino[as]({ ...context, ...further, ...(censor(message) as object) });
  }
}
