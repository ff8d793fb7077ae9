import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DataTable, type Sort } from './data-table.tsx';

function Table() {
  const [sort, setSort] = useState<Sort | null>(null);
  return (
    <>
      <DataTable
        caption="Өңірлер"
        rows={[{ name: 'Павлодар', events: 124 }]}
        rowKey={(row) => row.name}
        sort={sort}
        onSort={setSort}
        columns={[
          { key: 'name', head: 'Өңір', cell: (row) => row.name, sortable: true },
          {
            key: 'events',
            head: 'Іс-шара',
            cell: (row) => row.events,
            numeric: true,
            sortable: true,
          },
          { key: 'state', head: 'Күйі', cell: () => '–' },
        ]}
      />
      <output>{sort ? `${sort.key} ${sort.direction}` : 'none'}</output>
    </>
  );
}

describe('a table', () => {
  it('sorts numbers from the largest, names from the first letter, and turns round', async () => {
    const user = userEvent.setup();
    render(<Table />);
    await user.click(screen.getByRole('button', { name: 'Іс-шара' }));
    expect(screen.getByRole('status').textContent).toBe('events descending');
    await user.click(screen.getByRole('button', { name: /Іс-шара/ }));
    expect(screen.getByRole('status').textContent).toBe('events ascending');
    await user.click(screen.getByRole('button', { name: 'Өңір' }));
    expect(screen.getByRole('status').textContent).toBe('name ascending');
  });

  it('says by which column it is sorted', async () => {
    const user = userEvent.setup();
    render(<Table />);
    const heads = () =>
      screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'));
    expect(heads()).toEqual(['none', 'none', null]);
    await user.click(screen.getByRole('button', { name: 'Іс-шара' }));
    expect(heads()).toEqual(['none', 'descending', null]);
  });
});
