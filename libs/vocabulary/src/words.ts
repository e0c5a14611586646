/** One thing said in both languages of the console. */
export type Words = { readonly vi: string; readonly en: string };

/** A refusal: what stands in the way, and how to mend it. `{name}` is filled from the refusal's inputs. */
export type RefusalWords = { readonly says: Words; readonly mend: Words };

/** Everything one feature says to people. Event sentences may name fields of the event: `Giao việc “{title}”`. */
export type FeatureVocabulary = {
  readonly feature: Words;
  readonly commands: { readonly [type: string]: Words };
  readonly events: { readonly [type: string]: Words };
  readonly statuses: { readonly [status: string]: Words };
  readonly refusals: { readonly [code: string]: RefusalWords };
  readonly views: { readonly [name: string]: Words };
  /** Labels of fields, of commands and rows alike. A label common to all features stands in `common.ts`. */
  readonly fields: { readonly [field: string]: Words };
  /** What a field says that holds nothing, where that does not mean that it is unknown: a deadline without a branch is for all. */
  readonly nothing?: { readonly [field: string]: Words };
  /** Labels of the values of fields that offer a choice: `values.form.PLENARY`. */
  readonly values: { readonly [field: string]: { readonly [value: string]: Words } };
};
