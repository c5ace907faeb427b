import { jest } from '@jest/globals';
import { findDraft, keepDraft, listDrafts, newDraftKey, onDraftsChanged, removeDraft } from './drafts.js';

const soil = {
  kind: 'term',
  id: 'soil',
  lexiconId: 'envthes',
  name: 'soil',
  version: 3,
  href: '/terms/soil/edit',
} as const;

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('are of an account, and the last one comes first', () => {
    jest.useFakeTimers({ now: new Date('2026-03-12T09:30:00Z') });
    const keys = ['ines', 'ines', 'tomas'].map((account) => newDraftKey(account, soil));
    keys.forEach((key, at) => {
      jest.advanceTimersByTime(1_000);
      keepDraft(key, soil, { at });
    });
    jest.useRealTimers();
    expect(listDrafts('ines').map(({ content }) => content)).toEqual([{ at: 1 }, { at: 0 }]);
    expect(findDraft('ines', soil)).toMatchObject({ ...soil, savedAt: '2026-03-12T09:30:02.000Z' });
    expect(findDraft('ines', { kind: 'term', id: 'water' })).toBeNull();
  });

  it('of two windows stand beside each other, and one is removed without the other', () => {
    const [first, second] = [newDraftKey('ines', soil), newDraftKey('ines', soil)];
    keepDraft(first, soil, 'first');
    keepDraft(second, soil, 'second');
    removeDraft(first);
    expect(listDrafts('ines').map(({ content }) => content)).toEqual(['second']);
  });

  it('say so when the device has no room for them', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepDraft(newDraftKey('ines', soil), soil, {})).toBeNull();
    full.mockRestore();
  });

  it('pass over what is none', () => {
    localStorage.setItem(newDraftKey('ines', soil), '{"kind":"poem"}');
    localStorage.setItem(newDraftKey('ines', soil), 'nonsense');
    expect(listDrafts('ines')).toEqual([]);
  });

  it('tell whoever listens', () => {
    const listener = jest.fn();
    const stop = onDraftsChanged(listener);
    const key = newDraftKey('ines', soil);
    keepDraft(key, soil, {});
    removeDraft(key);
    stop();
    removeDraft(key);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
