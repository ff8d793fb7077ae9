import type { Issue } from '@saqbol/shared/imports/gather-entries.ts';
import { columnLetters, shownColumns } from '@saqbol/shared/imports/import.columns.ts';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './grid.module.css';
import { firstLineNumber } from './grid-file.ts';
import type { GridState } from './grid-state.ts';

/** The cell in hand: what belongs into it, or what is wrong with it. */
export function CellNote(props: {
  id: string;
  state: GridState;
  issues: ReadonlyMap<string, Issue>;
}) {
  const { id, state, issues } = props;
  const { t } = useTranslation();
  const { line, column } = state.at;
  const key = shownColumns[column]?.key;
  if (!key) return null;
  const issue = issues.get(`${line + firstLineNumber} ${key}`);
  const words = (name: string, params?: object) => String(t(name as never, params as never));
  return (
    <p id={id} className={classes(styles.cellNote, issue && styles[issue.severity])}>
      {issue && <Icon name={issue.severity === 'error' ? 'error' : 'warning'} size={18} />}
      <span>
        <strong>
          {columnLetters(column)}
          {line + firstLineNumber}, {words(`imports.columns.${key}`)}:
        </strong>{' '}
        {!issue
          ? words(`imports.hints.${key}`)
          : issue.severity === 'error'
            ? words(`fieldErrors.${issue.code}`, issue.params)
            : words(`rules.${issue.code}.title`, issue.params)}
      </span>
    </p>
  );
}
