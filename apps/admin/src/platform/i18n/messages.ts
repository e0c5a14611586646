import type { TranslationMessages } from 'react-admin';
import { features } from '#contracts';
import { fieldsOf } from '../shape/shape.js';
import { sayIn } from '../words/words.js';
import { ownMessages } from './own.js';

/** All that react-admin looks up, in one language: its own words, ours, and the names of views and fields. */
export function messagesIn(language: 'vi' | 'en', base: TranslationMessages) {
  return { ...base, ky: ownMessages(language), resources: resourcesIn(language) };
}

function resourcesIn(language: 'vi' | 'en') {
  const say = sayIn(language);
  return Object.fromEntries(
    features.flatMap(({ feature, views }) =>
      Object.values(views).map((view) => {
        const fields = fieldsOf(view.row).map(({ name }) => [name, say.field(feature, name)]);
        return [view.name, { name: say.view(view.name), fields: Object.fromEntries(fields) }];
      }),
    ),
  );
}
