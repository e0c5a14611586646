import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { TroubleLog } from '../queue/trouble-log.js';
import { CHANNEL, type News } from './tell.js';

export type Heard = {
  news(news: News): void;
  /** The connection was lost for a while: news may have been, too. */
  missed(): void;
};

const AGAIN_AFTER_MS = 1_000;

/** Hears the news of all processes on a connection of its own, and comes back when that is lost. */
export class NewsListener {
  private readonly trouble = new TroubleLog('live');
  private client: pg.Client | undefined;
  private listening: Promise<void> | undefined;
  private ended = false;

  constructor(
    private readonly url: string,
    private readonly heard: Heard,
  ) {}

  /** Resolves once news is heard. */
  listen(): Promise<void> {
    this.listening ??= this.connect().catch((error: unknown) => {
      this.listening = undefined;
      throw error;
    });
    return this.listening;
  }

  async close(): Promise<void> {
    this.ended = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'ky-yeu live',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    let lost = false;
    const gone = () => {
      if (lost || this.client !== client) return;
      lost = true;
      void this.comeBack();
    };
    client.on('error', gone).on('end', gone);
    client.on('notification', ({ payload }) => this.heard.news(JSON.parse(payload ?? '{}') as News));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  private async comeBack(): Promise<void> {
    while (!this.ended) {
      try {
        await this.connect();
        this.heard.missed();
        return;
      } catch (error) {
        this.trouble.warn('listening for changes of views', error);
        await pause(AGAIN_AFTER_MS, undefined, { ref: false });
      }
    }
  }
}
