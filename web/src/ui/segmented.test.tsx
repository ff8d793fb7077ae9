import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Segmented } from './segmented.tsx';

function Answer(props: { start: 'yes' | 'no' | null }) {
  const [value, setValue] = useState(props.start);
  return (
    <>
      <Segmented
        label="Дереккөз аталды ма?"
        value={value}
        onChange={setValue}
        options={[
          { value: 'yes', label: 'Иә' },
          { value: 'no', label: 'Жоқ' },
        ]}
      />
      <output>{String(value)}</output>
    </>
  );
}

describe('a segmented choice', () => {
  it('chooses nothing for the person', () => {
    render(<Answer start={null} />);
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) {
      expect(radio.checked).toBe(false);
    }
  });

  it('is reached by one Tab and moved by arrows, round and round', async () => {
    const user = userEvent.setup();
    render(<Answer start="yes" />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByLabelText('Иә'));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toBe('no');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toBe('yes');
  });

  it('is chosen by the space bar where nothing was chosen', async () => {
    const user = userEvent.setup();
    render(<Answer start={null} />);
    await user.tab();
    await user.keyboard(' ');
    expect(screen.getByRole('status').textContent).toBe('yes');
  });
});
