import { features } from '#contracts';
import { refFieldsOf } from './ref-fields-of.js';

/** Those of all features. The build of the console has looked already. */
export const refFields = refFieldsOf(features);
