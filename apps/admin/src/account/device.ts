/** The browser and the machine of a session, as people call them; what is neither is told as it calls itself. */
export function deviceOf(userAgent: string): { readonly browser: string; readonly machine: string | null } {
  const browser = first(browsers, userAgent);
  return browser ? { browser, machine: first(machines, userAgent) } : { browser: userAgent, machine: null };
}

type Called = readonly (readonly [name: string, mark: RegExp])[];

function first(called: Called, userAgent: string): string | null {
  return called.find(([, mark]) => mark.test(userAgent))?.[0] ?? null;
}

// Nearly all call themselves Chrome or Safari too: the particular ones come first.
const browsers: Called = [
  ['Cốc Cốc', /coc_coc_browser/i],
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
];

const machines: Called = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];
