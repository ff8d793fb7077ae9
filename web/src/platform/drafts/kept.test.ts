import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useKeptText } from './kept.ts';

beforeEach(() => localStorage.clear());

describe('what is typed', () => {
  it('is there again after the screen was left, so that nothing typed is lost', () => {
    const first = renderHook(() => useKeptText('user.question'));
    act(() => first.result.current.set('640 адам келді ме?'));
    first.unmount();
    const second = renderHook(() => useKeptText('user.question'));
    expect(second.result.current.value).toBe('640 адам келді ме?');
    expect(second.result.current.restored).toBe(true);
    expect(renderHook(() => useKeptText('other.question')).result.current.value).toBe('');
  });

  it('is gone once it was sent', () => {
    const first = renderHook(() => useKeptText('user.question'));
    act(() => first.result.current.set('Неге?'));
    act(() => first.result.current.drop());
    first.unmount();
    expect(renderHook(() => useKeptText('user.question')).result.current.value).toBe('');
    expect(localStorage.length).toBe(0);
  });

  it('of another shape, left by an older version, is not shown', () => {
    localStorage.setItem('saqbol.kept.user.question', '{"text":"x"}');
    const { result } = renderHook(() => useKeptText('user.question'));
    expect(result.current.value).toBe('');
  });
});
