import { SetMetadata } from '@nestjs/common';

export const IS_OWN_AFFAIR = 'readings:own-affair';

/** Shows nothing of a unit: whoever asks here reads no more than their own affairs, and no reading is recorded. */
export const OwnAffair = () => SetMetadata(IS_OWN_AFFAIR, true);
