/** The cells of the grid and what keys do to them. Pure, with every step to be taken back. */

/** Lines of cells by column; all lines are as long as there are columns. */
export type Cells = readonly (readonly string[])[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface GridState {
  readonly cells: Cells;
  readonly at: Place;
  /** What is being typed into the cell; null while one only moves. */
  readonly typing: string | null;
  readonly past: readonly Cells[];
  readonly future: readonly Cells[];
}

export type GridAction =
  | { readonly do: 'go'; readonly to: Place }
  | { readonly do: 'move'; readonly lines: number; readonly columns: number }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'leave' }
  /** Keeps what was typed and moves on. */
  | { readonly do: 'keep'; readonly lines?: number; readonly columns?: number }
  | { readonly do: 'clear-cell' }
  | { readonly do: 'paste'; readonly block: Cells }
  | { readonly do: 'add-lines'; readonly count: number }
  | { readonly do: 'clear' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

export const mostLines = 500;
export const firstLines = 20;
/** Steps that can be taken back. */
const mostSteps = 100;

export function emptyCells(columns: number, lines = firstLines): Cells {
  return Array.from({ length: lines }, () => emptyLine(columns));
}

const emptyLine = (columns: number): readonly string[] => Array.from({ length: columns }, () => '');

export function startGrid(cells: Cells): GridState {
  return { cells, at: { line: 0, column: 0 }, typing: null, past: [], future: [] };
}

export function gridReducer(state: GridState, action: GridAction): GridState {
  switch (action.do) {
    case 'go':
      return { ...kept(state), at: inside(state.cells, action.to) };
    case 'move':
      return moved(kept(state), action.lines, action.columns);
    case 'type':
      return { ...state, typing: action.text };
    case 'leave':
      return { ...state, typing: null };
    case 'keep':
      return moved(kept(state), action.lines ?? 0, action.columns ?? 0);
    case 'clear-cell':
      return changed(state, withCell(state.cells, state.at, ''));
    case 'paste':
      return changed(state, pasted(state.cells, state.at, action.block));
    case 'add-lines':
      return changed(state, lengthened(state.cells, state.cells.length + action.count));
    case 'clear':
      return {
        ...changed(state, emptyCells(width(state.cells))),
        at: { line: 0, column: 0 },
      };
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
  }
}

function kept(state: GridState): GridState {
  if (state.typing === null) return state;
  const text = state.typing;
  return { ...changed(state, withCell(state.cells, state.at, text)), typing: null };
}

function changed(state: GridState, cells: Cells): GridState {
  if (cells === state.cells) return state;
  const past = [...state.past.slice(1 - mostSteps), state.cells];
  return { ...state, cells, typing: null, past, future: [], at: inside(cells, state.at) };
}

function undone(state: GridState): GridState {
  const cells = state.past.at(-1);
  if (!cells) return { ...state, typing: null };
  const future = [state.cells, ...state.future];
  return {
    ...state,
    cells,
    typing: null,
    past: state.past.slice(0, -1),
    future,
    at: inside(cells, state.at),
  };
}

function redone(state: GridState): GridState {
  const [cells, ...future] = state.future;
  if (!cells) return state;
  return {
    ...state,
    cells,
    typing: null,
    past: [...state.past, state.cells],
    future,
    at: inside(cells, state.at),
  };
}

function moved(state: GridState, lines: number, columns: number): GridState {
  const { at } = state;
  return {
    ...state,
    at: inside(state.cells, { line: at.line + lines, column: at.column + columns }),
  };
}

const width = (cells: Cells) => cells[0]?.length ?? 0;

function inside(cells: Cells, { line, column }: Place): Place {
  return {
    line: Math.min(Math.max(line, 0), cells.length - 1),
    column: Math.min(Math.max(column, 0), width(cells) - 1),
  };
}

function withCell(cells: Cells, { line, column }: Place, text: string): Cells {
  if (cells[line]?.[column] === text) return cells;
  return cells.map((one, n) => (n === line ? one.with(column, text) : one));
}

function lengthened(cells: Cells, lines: number): Cells {
  const wanted = Math.min(lines, mostLines);
  if (wanted <= cells.length) return cells;
  return [...cells, ...emptyCells(width(cells), wanted - cells.length)];
}

/** A block laid over the cells from a place; what does not fit below is let go. */
function pasted(cells: Cells, at: Place, block: Cells): Cells {
  if (block.length === 0) return cells;
  return lengthened(cells, at.line + block.length).map((line, n) => {
    const given = block[n - at.line];
    if (n < at.line || !given) return line;
    return line.map((text, c) => given[c - at.column] ?? text);
  });
}

/** Lines with something in them. */
export function filledLines(cells: Cells): number {
  return cells.filter((line) => line.some((text) => text.trim() !== '')).length;
}
