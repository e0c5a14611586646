import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../words/words.js';
import { aboutOf } from './about.js';
import { partsOf } from './sentence-parts.js';

const id = '01a22600-0149-7ffe-a8cb-704309193f57';
const about = (feature: string, type: string) => aboutOf(`${feature}-${id}`, partsOf(sayIn('vi').event(type)));

describe('a sentence among those of other things', () => {
  it('says of which paper, vote or election it tells', () => {
    expect(about('document', 'VersionSaved')).toEqual({ view: 'documents', id });
    expect(about('vote', 'VoteDeclared')).toEqual({ view: 'open-votes', id });
    expect(about('election', 'RoundDeclared')).toEqual({ view: 'elections', id });
  });

  it('does not say it twice', () => {
    expect(about('document', 'DocumentFinalised')).toBeNull();
    expect(about('election', 'ElectionCalled')).toBeNull();
  });

  it('says nothing of what a congress has only one of', () => {
    expect(about('congress', 'CongressConvened')).toBeNull();
    expect(about('review', 'ReviewSubmitted')).toBeNull();
  });
});
