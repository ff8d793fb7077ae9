import { ProblemError } from '../platform/client/problem.ts';
import { Notice, useErrorText } from './states.tsx';

/** What the server, or the missing network, said to the last attempt; nothing when all is well. */
export function Refusal(props: { error: unknown }) {
  return props.error ? <Said error={props.error} /> : null;
}

function Said(props: { error: unknown }) {
  const { error } = props;
  const { title, detail } = useErrorText(error);
  const fields = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return (
    <div role="alert">
      <Notice icon="error" tone="alert" title={title}>
        {fields.length > 0 ? (
          <ul>
            {fields.map((one) => (
              <li key={one.pointer + one.code}>{one.message}</li>
            ))}
          </ul>
        ) : (
          detail
        )}
      </Notice>
    </div>
  );
}
