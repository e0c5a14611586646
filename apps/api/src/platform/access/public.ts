import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'access:public';

/** Answers also those who are not signed in. */
export const Public = () => SetMetadata(IS_PUBLIC, true);
