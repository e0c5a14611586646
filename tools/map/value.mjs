import { vocabulary } from '#vocabulary';

const words = vocabulary.regulation.values.value;

/** A value of the rules as people write it. */
export function valueOf(value) {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value === 'string') return words[value]?.en ?? value;
  if (!Array.isArray(value)) return shareOf(value);
  return value.map((one) => (typeof one === 'object' ? stepOf(one) : valueOf(one))).join('; ');
}

function stepOf({ from, value }) {
  const at = typeof value === 'number' ? value.toLocaleString('en') : sizeOf(value);
  return from === 0 ? at : `from ${from.toLocaleString('en')} members ${at}`;
}

function sizeOf({ min, max }) {
  return min === max ? `${min}` : `${min}–${max}`;
}

function shareOf({ of: [part, whole] }) {
  return whole === 100 ? `${part} %` : `${part}/${whole}`;
}
