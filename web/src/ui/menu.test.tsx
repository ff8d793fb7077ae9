import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Menu } from './menu.tsx';

function mount(onSelect = vi.fn()) {
  render(
    <Menu
      label="Тіл"
      items={['kk', 'ru', 'en'].map((key) => ({
        key,
        label: key,
        checked: key === 'ru',
        onSelect: () => onSelect(key),
      }))}
    >
      Тіл
    </Menu>,
  );
  return { onSelect, user: userEvent.setup(), button: screen.getByRole('button', { name: 'Тіл' }) };
}

describe('a menu', () => {
  it('opens by the keyboard on the chosen item and is moved by arrows', async () => {
    const { onSelect, user, button } = mount();
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('ru');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledWith('kk');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes by Escape without choosing and gives the focus back', async () => {
    const { onSelect, user, button } = mount();
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onSelect).not.toHaveBeenCalled();
  });
});
