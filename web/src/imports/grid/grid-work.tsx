import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { shownColumns } from '@saqbol/shared/imports/import.columns.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { useKept } from '../../platform/drafts/kept.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice, useErrorText } from '../../ui/states.tsx';
import { importKeys } from '../queries.ts';
import { sendImport } from '../send-import.ts';
import { CellNote } from './cell-note.tsx';
import styles from './grid.module.css';
import { gridFile } from './grid-file.ts';
import type { GridGiven } from './grid-page.tsx';
import { type Cells, emptyCells, filledLines, gridReducer, startGrid } from './grid-state.ts';
import { GridTable } from './grid-table.tsx';
import { useGridIssues, useGridNames } from './use-grid-rules.ts';

const nothing = emptyCells(shownColumns.length);

/** Kept cells of an older version of the app may have other columns. */
function isCells(value: unknown): value is Cells {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((line) => Array.isArray(line) && line.length === shownColumns.length)
  );
}

export function GridWork(given: GridGiven) {
  const { t } = useTranslation();
  const kept = useKept<Cells>(`grid.${given.actor.userId}.${given.campaign.id}`, nothing, isCells);
  const [state, dispatch] = useReducer(gridReducer, kept.value, startGrid);
  const names = useGridNames(given);
  const issues = useGridIssues(state.cells, names, given);
  const explained = useId();
  const { set } = kept;
  useEffect(() => set(state.cells), [state.cells, set]);
  const check = useCheck(given.campaign.id);
  return (
    <>
      <div className={styles.tools}>
        <Button
          kind="primary"
          icon="check"
          busy={check.isPending}
          disabled={filledLines(state.cells) === 0}
          onClick={() => check.mutate(state.cells)}
        >
          {t('imports.grid.check')}
        </Button>
        <Button disabled={state.past.length === 0} onClick={() => dispatch({ do: 'undo' })}>
          {t('imports.grid.undo')}
        </Button>
        <Button disabled={state.future.length === 0} onClick={() => dispatch({ do: 'redo' })}>
          {t('imports.grid.redo')}
        </Button>
        <Button icon="plus" onClick={() => dispatch({ do: 'add-lines', count: 20 })}>
          {t('imports.grid.addLines')}
        </Button>
        <Button icon="trash" onClick={() => dispatch({ do: 'clear' })}>
          {t('imports.grid.clear')}
        </Button>
        <Link to="/imports" className={buttonClass('quiet')}>
          <Icon name="upload" />
          {t('imports.upload.choose')}
        </Link>
      </div>
      <Sums cells={state.cells} errors={[...issues.values()].filter(isError).length} />
      <div role="status">{check.error && <Refused error={check.error} />}</div>
      <CellNote id={explained} state={state} issues={issues} />
      <GridTable
        state={state}
        dispatch={dispatch}
        issues={issues}
        names={names}
        explainedBy={explained}
      />
      <p className={styles.note}>
        {t('imports.grid.kept')}. {t('imports.grid.most')}
      </p>
    </>
  );
}

const isError = ({ severity }: { severity: string }) => severity === 'error';

/** The dry run of the cells; its result opens as that of any file. */
function useCheck(campaignId: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (cells: Cells) =>
      sendImport(
        { id: v7(), campaignId, file: gridFile(cells, t('imports.grid.fileName')) },
        { onSent: () => undefined, signal: new AbortController().signal },
      ),
    onSuccess: async (made) => {
      queryClient.setQueryData(importKeys.one(made.id), made);
      await navigate({ to: '/imports', search: { import: made.id } });
    },
  });
}

function Sums({ cells, errors }: { cells: Cells; errors: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const lines = filledLines(cells);
  if (lines === 0) return <p>{t('imports.grid.empty')}</p>;
  const filled = t('imports.grid.lines', { count: lines, number: formatNumber(lines, language) });
  const wrong = t('imports.grid.errors', { count: errors, number: formatNumber(errors, language) });
  return (
    <p role="status">
      {filled}. {errors === 0 ? t('imports.grid.noErrors') : wrong}.
    </p>
  );
}

function Refused({ error }: { error: unknown }) {
  const { title, detail } = useErrorText(error);
  return (
    <Notice icon="error" tone="alert" title={title}>
      {detail}
    </Notice>
  );
}
