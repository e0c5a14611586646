import { Refused } from './files.mjs';

export const pascal = (kebab) => kebab.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

export const camel = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export function kebabOrRefuse(word, what) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(word ?? ''))
    throw new Refused(`${what} is written in small letters and hyphens, not "${word ?? ''}".`);
  return word;
}

/** `open-round` is what a person does in an election: openRound; `assign` of task: assignTask. */
export function deed(feature, verb) {
  const whole = verb.includes('-') ? verb : `${verb}-${feature}`;
  return { call: camel(whole), type: pascal(whole) };
}

const irregular = {
  begin: 'begun',
  choose: 'chosen',
  draw: 'drawn',
  give: 'given',
  hold: 'held',
  leave: 'left',
  meet: 'met',
  put: 'put',
  send: 'sent',
  set: 'set',
  show: 'shown',
  split: 'split',
  take: 'taken',
  tell: 'told',
  withdraw: 'withdrawn',
  write: 'written',
};

/** What has happened once it was done: `open-round` gives RoundOpened. */
export function happened(feature, verb) {
  const [first, ...noun] = verb.split('-');
  const past = irregular[first] ?? first.replace(/([^aeiou])y$/, '$1i').replace(/e?$/, 'ed');
  return `${pascal(noun.length > 0 ? noun.join('-') : feature)}${pascal(past)}`;
}
