import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice, useErrorText } from '../ui/states.tsx';
import styles from './imports.module.css';
import { takeIn } from './queries.ts';
import { ReturnedLink } from './returned-link.tsx';

/** All of it, or the good entries: pressed twice it happens once, tried again it is the same deed. */
export function CommitPart({ one }: { one: ImportRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [key, setKey] = useState(() => v4());
  const { counts } = one;
  const count = counts.new + counts.changed;
  const take = counts.wrong > 0 ? 'good' : 'all';
  const commit = useMutation({
    mutationFn: () => takeIn(queryClient, one.id, take, key),
    // A refusal was an answer: the next attempt is another deed.
    onError: () => setKey(v4()),
  });
  return (
    <>
      {counts.wrong > 0 && <p>{t('imports.commit.wait')}</p>}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button
            kind="primary"
            icon="check"
            busy={commit.isPending}
            busyLabel={t('imports.commit.working')}
            onClick={() => commit.mutate()}
          >
            {t(take === 'all' ? 'imports.commit.all' : 'imports.commit.good', {
              count,
              number: formatNumber(count, language),
            })}
          </Button>
        )}
        {counts.wrong > 0 && <ReturnedLink id={one.id} />}
      </div>
      <div role="status">{commit.error && <Refused error={commit.error} />}</div>
    </>
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
