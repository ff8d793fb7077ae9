import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showToast, Toasts } from './toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  render(<Toasts />);
});
afterEach(() => {
  act(() => vi.runAllTimers());
  vi.useRealTimers();
});

const show = (given: Parameters<typeof showToast>[0]) => act(() => showToast(given));
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('a toast', () => {
  it('is announced and goes away by itself', () => {
    show({ text: 'Сақталды' });
    expect(screen.getByRole('status').textContent).toContain('Сақталды');
    pass(8_000);
    expect(screen.queryByText('Сақталды')).toBeNull();
  });

  it('takes back what was done, once, and is gone', () => {
    const undo = vi.fn();
    show({ text: 'Жойылды', undo });
    const button = screen.getByRole('button', { name: 'Қайтару' });
    fireEvent.click(button);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Жойылды')).toBeNull();
  });

  it('does not take back by running out of time', () => {
    const undo = vi.fn();
    show({ text: 'Жойылды', undo });
    pass(12_000);
    expect(screen.queryByText('Жойылды')).toBeNull();
    expect(undo).not.toHaveBeenCalled();
  });

  it('waits while its button has the focus, so that slow hands reach it', () => {
    show({ text: 'Жойылды', undo: () => {} });
    act(() => screen.getByRole('button', { name: 'Қайтару' }).focus());
    pass(60_000);
    expect(screen.getByText('Жойылды')).toBeTruthy();
  });

  it('stays until it is closed when something failed', () => {
    show({ text: 'Сақталмады', tone: 'failed' });
    pass(60_000);
    fireEvent.click(screen.getByRole('button', { name: 'Жабу' }));
    expect(screen.queryByText('Сақталмады')).toBeNull();
  });

  it('shows no more than three at a time', () => {
    for (const text of ['1', '2', '3', '4']) show({ text });
    expect(screen.queryByText('1')).toBeNull();
    expect(screen.getByText('4')).toBeTruthy();
  });
});
