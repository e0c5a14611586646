import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commands, views } from '#contracts';
import { fold } from '#decider';
import { canonical } from '#ledger';
import { pasts } from './pasts.js';
import { eventTypes } from './sources.js';

type Told = Awaited<ReturnType<typeof pasts>>;
let told: Told = [];

beforeAll(async () => {
  told = await pasts();
});

describe('what travels', () => {
  it.each([...commands])('%s can be described as JSON', (_, { body }) => {
    expect(z.toJSONSchema(body, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it.each([...views])('a row of %s can be described as JSON', (_, { row }) => {
    expect(z.toJSONSchema(row, { io: 'output' })).toMatchObject({ type: 'object' });
  });

  it('is every command and every view', () => {
    expect(commands.size).toBeGreaterThan(100);
    expect(views.size).toBeGreaterThan(40);
  });
});

describe('what is kept', () => {
  it('is looked for among the pasts of all features', () => {
    expect(told.filter(({ past }) => past.length === 0).map(({ feature }) => feature.decider.name)).toEqual([]);
    const types = new Set(told.flatMap(({ past }) => past.map(({ type }) => type)));
    const all = told.flatMap(({ feature }) => eventTypes(feature.decider.name));
    expect(types.size / all.length).toBeGreaterThan(0.5);
  });

  it('comes out of the log as it went in', () => {
    for (const { past } of told) for (const event of past) expect(JSON.parse(canonical(event))).toEqual(event);
  });

  it('folds into a state that the stream can keep as JSON', () => {
    for (const { feature, past } of told) {
      for (let end = 1; end <= past.length; end += 1) {
        const state: unknown = fold(feature.decider, past.slice(0, end));
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }
    }
  });

  it('folds to the same again from a state that was kept', () => {
    for (const { feature, past } of told) {
      const half = Math.floor(past.length / 2);
      const kept: unknown = JSON.parse(JSON.stringify(fold(feature.decider, past.slice(0, half))));
      expect(fold(feature.decider, past.slice(half), kept)).toEqual(fold(feature.decider, past));
    }
  });
});
