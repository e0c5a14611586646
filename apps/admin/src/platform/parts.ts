import { part } from './part.js';

/** The list and the page of every view that has none of its own. */
export const viewList = part(() => import('./list/ViewList.js').then((page) => ({ default: page.ViewList })));
export const viewPage = part(() => import('./page/ViewPage.js').then((page) => ({ default: page.ViewPage })));
