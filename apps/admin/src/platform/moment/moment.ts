/**
 * The moment at which the console shows everything: `?at=` in the address, an instant (ISO 8601) or the position of an
 * event. Links that do not name it keep it; going back to an address without it leaves it.
 */
export function momentAsked(): string | undefined {
  kept = inAddress() ?? kept;
  return kept;
}

/** From here on everything is shown as it is now. */
export function leaveMoment(): void {
  kept = undefined;
}

export function isPosition(moment: string): boolean {
  return /^\d{1,15}$/.test(moment);
}

/** The path of a reading request at the moment that is looked at; what has no past is asked for as it is. */
export function atMoment(path: string): string {
  const moment = momentAsked();
  if (!moment || !hasPast.test(path) || /[?&]at=/.test(path)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}at=${encodeURIComponent(moment)}`;
}

/** Whether a request would change something while the past is looked at; what is one's own affair may change. */
export function isForbiddenInThePast(method: string, path: string): boolean {
  return momentAsked() !== undefined && method !== 'GET' && !isOwnAffair.test(path);
}

const isOwnAffair = /^(session|sessions|notices|preferences|crashes)\b/;
const hasPast = /^(views|timeline|events|unit-progress)\b/;

let read: { readonly hash: string; readonly moment: string | undefined } = { hash: '', moment: undefined };
let kept = inAddress();

// Before the router hears of it.
addEventListener('popstate', () => {
  kept = inAddress();
});

// Every query of a page asks; the address is taken apart when it has changed.
function inAddress(): string | undefined {
  const { hash } = window.location;
  if (hash !== read.hash) read = { hash, moment: momentIn(hash) };
  return read.moment;
}

function momentIn(hash: string): string | undefined {
  const at = new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('at') ?? '';
  return hash.includes('?') && isMoment(at) ? at : undefined;
}

function isMoment(text: string): boolean {
  return isPosition(text) || (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)));
}
