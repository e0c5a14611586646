import type { SvgIconProps } from '@mui/material';
import { type ComponentType, createContext, useContext } from 'react';

/** What a feature brings of its own; everything it leaves out is made from its contract. */
export type FeatureScreens = {
  readonly icon?: ComponentType<SvgIconProps>;
  /** By view: the columns a list shows at first, the most telling one leading. */
  readonly columns?: { readonly [view: string]: readonly string[] };
  /** By view: a list of its own. */
  readonly lists?: { readonly [view: string]: ComponentType };
  /** By view: a page of its own. */
  readonly pages?: { readonly [view: string]: ComponentType };
  /** By field of a command: an input of its own. */
  readonly inputs?: { readonly [field: string]: ComponentType<{ readonly source: string; readonly label: string }> };
  /** By command: a button of its own, shown where the plain one would stand. */
  readonly buttons?: { readonly [command: string]: ComponentType };
};

export type Screens = { readonly [feature: string]: FeatureScreens };

export const ScreensContext = createContext<Screens>({});

/** The screens of one feature's own. */
export function useScreens(feature: string): FeatureScreens {
  return useContext(ScreensContext)[feature] ?? {};
}
