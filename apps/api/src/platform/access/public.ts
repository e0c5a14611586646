import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'access:public';
export const IS_OPEN_WITH_OLD_PASSWORD = 'access:open-with-old-password';

/** Answers also those who are not signed in. */
export const Public = () => SetMetadata(IS_PUBLIC, true);

/** Answers also those who have not yet replaced the password they were given. */
export const OpenWithOldPassword = () => SetMetadata(IS_OPEN_WITH_OLD_PASSWORD, true);
