import { Notice, useErrorText } from '../../ui/states.tsx';

/** Why a command was not done, in the words of the server or of a missing network; heard at once. */
export function Refused(props: { error: unknown }) {
  const text = useErrorText(props.error);
  if (!props.error) return null;
  return (
    <div role="alert">
      <Notice icon="error" tone="alert" title={text.title}>
        {text.detail}
      </Notice>
    </div>
  );
}
