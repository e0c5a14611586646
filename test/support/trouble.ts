import type { Page } from 'playwright-core';

/** The reference under which the service would know of the trouble. */
export const REFERENCE = 'ma-thu-503';

/** The service is too busy for whatever is asked of these addresses, until that is over. */
export async function isBusyWith(page: Page, addresses: RegExp): Promise<() => Promise<void>> {
  const body = JSON.stringify({
    type: 'urn:ky-yeu:problem:platform.busy',
    title: 'Máy chủ đang bận.',
    mend: 'Thử lại sau ít giây.',
    status: 503,
    code: 'platform.busy',
    inputs: {},
    reference: REFERENCE,
  });
  await page.route(addresses, (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body }));
  return () => page.unroute(addresses);
}
