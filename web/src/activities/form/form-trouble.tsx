import type { ProblemCode } from '@saqbol/shared/contract/problems.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWordOf } from './word-of.ts';

/** Why there is no form here, and where to go instead. */
export function NoForm(props: { title: string; detail: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('activities.form.titleNew')} />
      <EmptyState
        title={props.title}
        actions={
          <Link to="/activities" className={buttonClass('primary')}>
            {t('activities.trouble.toList')}
          </Link>
        }
      >
        {props.detail}
      </EmptyState>
    </>
  );
}

/** The policy's answer in the words of the server's. */
export function NotAllowed(props: { problem: ProblemCode }) {
  const wordOf = useWordOf();
  const key = `problems.${props.problem.replace('/', '.')}`;
  return <NoForm title={wordOf(`${key}.title`)} detail={wordOf(`${key}.detail`)} />;
}
