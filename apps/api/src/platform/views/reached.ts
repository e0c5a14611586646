import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

/** Tells those who wait in this process how far each view has come. */
@Injectable()
export class Reached {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private coming: { views: readonly string[]; position: number }[] = [];
  private readonly at = new Map<string, number>();

  /** Written, but not yet committed. */
  soon(views: readonly string[], position: number): void {
    this.coming.push({ views, position });
  }

  /** Committed. */
  now(): void {
    const coming = this.coming;
    this.coming = [];
    for (const { views, position } of coming) for (const view of views) this.at.set(view, position);
    if (coming.length > 0) this.emitter.emit('reached', coming);
  }

  /** Rolled back. */
  never(): void {
    this.coming = [];
  }

  of(view: string): number {
    return this.at.get(view) ?? 0;
  }

  /** Calls back after every commit of the projector in this process; returns how to stop. */
  each(listener: (moved: readonly { views: readonly string[]; position: number }[]) => void): () => void {
    this.emitter.on('reached', listener);
    return () => this.emitter.off('reached', listener);
  }
}
