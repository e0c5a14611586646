import { useEffect, useState } from 'react';

// One to take up the resources, one more to take them up again as they were.
const PASSES = 2;

/**
 * Whether react-admin is done with its resources. It registers them in two passes after the first and draws everything
 * anew in each; a frame that waits for them is drawn once.
 */
export function useSettled(): boolean {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (passed < PASSES) setPassed(passed + 1);
  }, [passed]);
  return passed === PASSES;
}
