import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { views } from '#contracts';
import { answered, openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { Client } from '../support/client.js';
import { calm, everyPairOfLooks, faultsInEveryLook, type Look } from '../support/looks.js';
import { accountOf, type Product, startProduct } from '../support/product.js';
import { buildWorld, type Way } from '../support/world.js';
import { campaignSeason } from './campaign-season.js';

// Every page that there is, in both languages, by day and by night, on a desk and on a phone.

type Place = { readonly name: string; readonly at: string };
type PlaceOf = Place & { readonly whose: string };
type FirstRow = { readonly view: string; readonly id?: string; readonly whose: string };

// The one sees the season of the campaign, the other the branch of the sample that prepares its congress.
const officers = ['tong-lien-doan', 'cap-tren'] as const;
const LONG = 900_000;

let product: Product;
let browser: Browser;
let newcomer: Way;
let rows: readonly FirstRow[];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  await campaignSeason(product);
  const world = await buildWorld(product);
  const opened = await world.root.call('POST', '/api/accounts', {
    username: 'nguoi-moi',
    displayName: 'Hoàng Thị Người Mới',
    posts: [{ role: 'member', unit: world.top, capacity: 'Đoàn viên' }],
  });
  newcomer = { username: 'nguoi-moi', password: (opened.body as { password: string }).password };
  rows = await firstRows();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('in every look', () => {
  it('is sound: the way in, and the page on which a newcomer chooses a password', async () => {
    const window = await openWindow(browser, product.url);
    const faults = await faultsAt(window, { name: 'login', at: '/#/login' });
    await signIn(window.page, newcomer);
    faults.push(...(await faultsAt(window, { name: 'first-password', at: '/#/' })));
    expect([...faults, ...wrongIn(window)]).toEqual([]);
    await window.context.close();
  }, 120_000);

  it(
    'is sound: the list of every view',
    async () => {
      expect(rows.length).toBeGreaterThan(50);
      const lists = rows.map(({ view, whose }) => ({ name: view, at: `/#/${view}`, whose }));
      expect(await sideBySide(lists, everyPairOfLooks)).toEqual([]);
    },
    LONG,
  );

  it(
    'is sound: the page of the first row of every view',
    async () => {
      const pages = rows.flatMap(({ view, id, whose }) =>
        id ? [{ name: `${view}-page`, at: `/#/${view}/${encodeURIComponent(id)}/show`, whose }] : [],
      );
      expect(pages.length).toBeGreaterThan(40);
      expect(await sideBySide(pages, everyPairOfLooks)).toEqual([]);
    },
    LONG,
  );

  it(
    'is sound: where officers, members, reviewers and auditors work',
    async () => {
      const tabs = ['deadline', 'upper', 'recognition', 'pilots'].map((tab) => `/congresses/of/${tab}`);
      const places = {
        'tong-lien-doan': ['/steering', '/waiting', '/failed-jobs', '/process-refusals', ...tabs],
        'chu-tich': ['/my-congress', '/account'],
        'dang-uy': ['/waiting'],
        'doan-vien': ['/'],
        'kiem-tra': ['/look-back'],
      };
      const own = Object.entries(places).flatMap(([whose, paths]) =>
        paths.map((path) => ({ name: `${whose}${path.replaceAll('/', '-')}`, at: `/#${path}`, whose })),
      );
      expect(await sideBySide(own)).toEqual([]);
    },
    LONG,
  );
});

/** The places in turn, in two windows beside each other, each as somebody sees it. */
async function sideBySide(places: readonly PlaceOf[], looks?: readonly Look[]): Promise<string[]> {
  const sorted = places.toSorted((one, other) => one.whose.localeCompare(other.whose));
  const half = Math.ceil(sorted.length / 2);
  const faults = await Promise.all([sorted.slice(0, half), sorted.slice(half)].map((some) => inTurn(some, looks)));
  return faults.flat();
}

async function inTurn(places: readonly PlaceOf[], looks?: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const whose of new Set(places.map((place) => place.whose))) {
    const window = await openWindow(browser, product.url);
    await signIn(window.page, accountOf(product, whose));
    for (const place of places) if (place.whose === whose) found.push(...(await faultsAt(window, place, looks)));
    await window.context.close();
    found.push(...wrongIn(window));
  }
  return found;
}

async function faultsAt(window: Window, { name, at }: Place, looks?: readonly Look[]): Promise<string[]> {
  await window.page.goto(at);
  await answered(window);
  await calm(window.page);
  return faultsInEveryLook(window.page, name, looks);
}

/** Of every view the first row, and somebody who may see it; where there is none, the list that is empty. */
async function firstRows(): Promise<FirstRow[]> {
  const people = await Promise.all(
    officers.map(async (whose) => {
      const client = new Client(product.url);
      await client.signIn(whose, accountOf(product, whose).password);
      return { whose, client };
    }),
  );
  const found: FirstRow[] = [];
  for (const view of views.keys()) {
    let first: FirstRow = { view, whose: officers[0] };
    for (const { whose, client } of people) {
      const { body } = await client.call('GET', `/api/views/${view}?limit=1`);
      const [row] = (body as { data: { id: string }[] }).data;
      if (row && !first.id) first = { view, id: row.id, whose };
    }
    found.push(first);
  }
  return found;
}
