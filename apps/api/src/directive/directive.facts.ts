import { type DirectiveCommand, directive } from '#domain/directive';
import type { FactsFor } from '../platform/commands/feature.js';

export const directiveFacts: FactsFor<DirectiveCommand> = {
  'directive.issue': async ({ id, data }, look) => {
    if (data.number === null) return { twin: null };
    const { number, issuer } = data;
    const alike = await look.rows<{ id: string; title: string }>('directives', { number, issuer });
    const twin = alike.find((entry) => entry.id !== id);
    return { twin: twin ? { title: twin.title } : null };
  },
  'directive.disseminate': async ({ data }, look) => {
    const entry = await look.state(directive, data.of);
    return { entry: entry.status === 'issued' ? { number: entry.number, title: entry.title } : null };
  },
};
