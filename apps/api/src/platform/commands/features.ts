import { Inject, Injectable } from '@nestjs/common';
import type { Feature } from './feature.js';

/** Injects the list of all features. */
export const FEATURES = Symbol('features');

/** The features of the service, by their feature word. */
@Injectable()
export class Features {
  private readonly byName: ReadonlyMap<string, Feature>;

  constructor(@Inject(FEATURES) readonly all: readonly Feature[]) {
    this.byName = new Map(all.map((feature) => [feature.contract.feature, feature]));
  }

  named(name: string): Feature {
    const feature = this.byName.get(name);
    if (!feature) throw new Error(`no feature ${name}`);
    return feature;
  }
}
