import { Notice, useErrorText } from '../../ui/states.tsx';
import { refusedFields } from './field-messages.ts';

/**
 * Why a command was not done, in the words of the server or of a missing network; heard at once.
 * What the server said of single fields stands at them.
 */
export function Refused(props: { error: unknown }) {
  const text = useErrorText(props.error);
  if (!props.error || Object.keys(refusedFields(props.error)).length > 0) return null;
  return (
    <div role="alert">
      <Notice icon="error" tone="alert" title={text.title}>
        {text.detail}
      </Notice>
    </div>
  );
}
