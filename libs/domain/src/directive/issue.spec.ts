import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { directive, type IssueDirective } from './directive.js';
import { article, issued, issuing } from './directive.past.js';

const { given } = specify(directive);
const issue = (more: Partial<IssueDirective['data']> = {}, twin: { title: string } | null = null): IssueDirective =>
  asked('directive.issue', { ...issuing, ...more }, { facts: { twin } });

describe('issue a directive', () => {
  it('enters number, day and issuer in the catalogue', () => given().when(issue()).then(issued));
  it('takes a congress resolution, which has no number', () =>
    given()
      .when(issue({ number: null, issuedOn: null }))
      .thenHappened('DirectiveIssued', { number: null }));
  it('refuses the same number of the same issuer twice', () =>
    given()
      .when(issue({}, { title: 'Nghị quyết 02' }))
      .thenRejected('directive.already-in-catalogue'));
  it('refuses to leave out the issuer', () =>
    given()
      .when(issue({ issuer: null }))
      .thenRejected('directive.not-stated', { field: 'issuer' }));
  it('takes an unknown issuer from a report', () =>
    given()
      .when({ ...issue({ issuer: null }), source: article })
      .thenHappened('DirectiveIssued', { issuer: null }));
  it('refuses to enter one entry twice', () => given(issued).when(issue()).thenRejected('directive.already-issued'));
});
