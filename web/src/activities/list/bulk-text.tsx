import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { TextCommand } from '../detail/text-command.tsx';

const mostLetters = { query: 1000, exclude: 500 } as const;

/** The question to all of them, or the reason for which they are left out. */
export function BulkText(props: {
  command: 'query' | 'exclude';
  count: number;
  userId: string;
  busy: boolean;
  error: unknown;
  onSend: (text: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const { command, count } = props;
  const { t } = useTranslation();
  const isQuery = command === 'query';
  return (
    <Dialog
      title={t(isQuery ? 'views.bulk.queryTitle' : 'views.bulk.excludeTitle', { count })}
      onClose={props.onClose}
    >
      <TextCommand
        label={t(isQuery ? 'entries.review.askLabel' : 'entries.review.excludeLabel')}
        hint={t(isQuery ? 'entries.review.askHint' : 'entries.review.excludeHint')}
        sendLabel={t(isQuery ? 'entries.review.askSend' : 'codes.reviewCommands.exclude')}
        keptAs={`${props.userId}.bulk.${command}`}
        maxLength={mostLetters[command]}
        busy={props.busy}
        error={props.error}
        onSend={props.onSend}
        onCancel={props.onClose}
        danger={!isQuery}
      />
    </Dialog>
  );
}
