/** Characters that a reviewer's comment may have; apart from the schemas, since the console reads it on first load. */
export const COMMENT_AT_MOST = 2000;
