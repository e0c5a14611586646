/** English of the vocabulary, as a tree of the same shape; made by build/compact-contracts.ts. */
declare module 'virtual:english' {
  const english: object;
  export default english;
}

/** The words of refusals, which the service says itself nearly everywhere; made by build/compact-contracts.ts. */
declare module 'virtual:refusals' {
  export { sayRefusal } from '#vocabulary';
}

/** What the figures of rules are called, which only who asks why is told; made by build/compact-contracts.ts. */
declare module 'virtual:rule-inputs' {
  export { ruleInputWords } from '#vocabulary';
}
