import { describe, expect, it } from '@jest/globals';
import { Logger } from './logger.js';

describe('the log', () => {
  it('is one line of JSON for each message, whatever the message holds', () => {
    const { lines, logger } = listening();
    logger.log('first\r\nforged line', 'database');
    logger.error({ reference: 'r-1', cookie: 'canary' });
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', role: 'all', context: 'database' });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'error', reference: 'r-1', cookie: '…' });
  });

  it('tells what was thrown', () => {
    const { lines, logger } = listening();
    logger.error(new Error('lost'), 'queue');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ context: 'queue', error: { name: 'Error', message: 'lost' } });
  });

  it('says less when less is asked for', () => {
    const { lines, logger } = listening('warn');
    logger.log('chatter');
    logger.warn('trouble');
    expect(lines).toHaveLength(1);
  });

  it('keeps to itself how the framework builds the application', () => {
    const { lines, logger } = listening();
    logger.log('TasksModule dependencies initialized', 'InstanceLoader');
    expect(lines).toHaveLength(0);
    logger.error('cannot be built', 'InstanceLoader');
    expect(lines).toHaveLength(1);
  });
});

function listening(level: 'info' | 'warn' = 'info'): { lines: string[]; logger: Logger } {
  const lines: string[] = [];
  const logger = new Logger({ LOG_LEVEL: level, ROLE: 'all' }, { write: (line: string) => void lines.push(line) });
  return { lines, logger };
}
