import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Field } from './field.tsx';
import { SearchSelect } from './search-select.tsx';

const districts = ['Аққулы ауданы', 'Ақтоғай ауданы', 'Баянауыл ауданы', 'Железин ауданы'].map(
  (label) => ({ value: label, label }),
);

function Form(props: { start?: string | null; onCreate?: (text: string) => void }) {
  const [value, setValue] = useState<string | null>(props.start ?? null);
  const { onCreate } = props;
  return (
    <Field label="Аудан">
      <SearchSelect
        options={districts}
        value={value}
        onChange={setValue}
        create={onCreate && { label: (text) => `Қосу: ${text}`, onCreate }}
      />
      <output>{value ?? 'none'}</output>
    </Field>
  );
}

function mount(props: Parameters<typeof Form>[0] = {}) {
  render(<Form {...props} />);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Аудан' });
  const chosen = () => document.querySelector('output')?.textContent;
  const active = () =>
    document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { input, chosen, active, user: userEvent.setup() };
}

describe('a choice by search', () => {
  it('is made by the keyboard alone: type, arrow, Enter', async () => {
    const { input, chosen, active, user } = mount();
    await user.tab();
    await user.keyboard('ауданы');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('Аққулы ауданы');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Баянауыл ауданы');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(chosen()).toBe('Ақтоғай ауданы');
    expect(input.value).toBe('Ақтоғай ауданы');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('goes round at both ends of the list', async () => {
    const { active, user } = mount();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(active()).toBe('Железин ауданы');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Аққулы ауданы');
  });

  it('finds Kazakh names that are typed on a Russian keyboard', async () => {
    const { user } = mount();
    await user.tab();
    await user.keyboard('аккулы');
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual(['Аққулы ауданы']);
  });

  it('returns to what was chosen when typing is given up by Escape or by leaving', async () => {
    const { input, chosen, user } = mount({ start: 'Баянауыл ауданы' });
    await user.click(input);
    await user.keyboard('жел{Escape}');
    expect(input.value).toBe('Баянауыл ауданы');
    await user.keyboard('жел');
    await user.tab();
    await user.tab();
    expect(input.value).toBe('Баянауыл ауданы');
    expect(chosen()).toBe('Баянауыл ауданы');
  });

  it('keeps Escape to itself while its list is open, so that the dialog around stays', async () => {
    const outside = vi.fn();
    const { input, user } = mount();
    document.addEventListener('keydown', outside);
    await user.click(input);
    outside.mockClear();
    await user.keyboard('{Escape}');
    document.removeEventListener('keydown', outside);
    expect(outside).not.toHaveBeenCalled();
  });

  it('is taken by the pointer and emptied by its button', async () => {
    const { input, chosen, user } = mount();
    await user.click(input);
    await user.click(screen.getByRole('option', { name: 'Железин ауданы' }));
    expect(chosen()).toBe('Железин ауданы');
    await user.click(screen.getByRole('button', { name: 'Өрісті тазалау' }));
    expect(chosen()).toBe('none');
    expect(input.value).toBe('');
  });

  it('offers to add what is not there, and only then', async () => {
    const onCreate = vi.fn();
    const { input, user } = mount({ onCreate });
    await user.click(input);
    expect(screen.queryByText(/Қосу/)).toBeNull();
    await user.keyboard('Үлгі ЖШС{Enter}');
    expect(onCreate).toHaveBeenCalledWith('Үлгі ЖШС');
  });

  it('says how many were found, and when none was', async () => {
    const { user } = mount();
    await user.tab();
    await user.keyboard('ақ');
    expect(screen.getByText('2 нұсқа табылды')).toBeTruthy();
    await user.keyboard('цц');
    expect(screen.getByText('Ештеңе табылмады.')).toBeTruthy();
  });
});
