/** F19: whether the chair keeps the chair; null: no chair is decided on, or nobody knows who was chair before. */
export function isReElected(body: string, chair: string | null, previousChair: string | null): boolean | null {
  if (body !== 'chair' || chair === null || previousChair === null) return null;
  return chair === previousChair;
}
