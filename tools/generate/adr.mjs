import { existsSync, readdirSync } from 'node:fs';
import { create, edit, Refused } from './files.mjs';

const folder = 'docs/adr';

/** A page for one decision about the building of the product. */
export function adr(...words) {
  const sentence = words.join(' ').trim().replace(/\.$/, '');
  if (sentence.split(' ').length < 3) throw new Refused('A decision is a sentence: "Reminders are jobs, not timers".');
  const taken = existsSync(folder) ? readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0) : [];
  const number = String(Math.max(0, ...taken) + 1).padStart(4, '0');
  const name = `${number}-${slug(sentence)}.md`;
  create(`${folder}/${name}`, page(number, sentence));
  edit(`${folder}/README.md`, (list) => `${list}- [${number}. ${sentence}](${name})\n`);
  return 'Now fill the page: one screen. Once it is accepted it is never rewritten; a later page takes its place.';
}

function slug(sentence) {
  const plain = sentence.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const page = (number, sentence) => `# ${number}. ${sentence}

**Status:** proposed · **Date:** ${new Date().toISOString().slice(0, 10)}

## What forced it

## What we do

## What it costs

## What we turned down
`;
