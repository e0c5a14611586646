import { directiveViews } from '#contracts/directive';
import type { DirectiveEvent } from '#domain/directive';
import { projection } from '../../platform/views/projection.js';

/** The directives that may be studied, whoever issued them. */
export const directives = projection(directiveViews.directives, 1).on<DirectiveEvent>({
  DirectiveIssued: ({ id, unit, data: { issuedOn, ...data } }) => ({
    id,
    unit,
    ...data,
    issuedOn: issuedOn?.value ?? null,
    issuedOnKnown: issuedOn?.known ?? null,
  }),
});
