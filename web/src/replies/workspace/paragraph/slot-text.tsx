import { textParts } from '@saqbol/shared/replies/letter/slot-text.ts';
import { useSlotFaces } from './use-slot-faces.ts';

/** A text with its slots, where it is only read: each leads to what is behind it. */
export function SlotText(props: { text: string }) {
  const { faceOf, open } = useSlotFaces();
  return props.text.split('\n').map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity
    <p key={row}>
      {textParts(line).map((part, index) => {
        if (part.kind === 'text') return part.text;
        const { text, className, label, href } = faceOf(part.name);
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the same slot may stand there twice
            key={index}
            className={className}
            title={label}
            href={href ?? undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              open(part.name);
            }}
          >
            {text}
            <span className="only-heard">, {label}</span>
          </a>
        );
      })}
    </p>
  ));
}

/** The same set in bold, for a sentence that is only offered. */
export function OfferedText(props: { text: string }) {
  const { faceOf } = useSlotFaces();
  return textParts(props.text).map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same slot may stand there twice
      <strong key={index}>{faceOf(part.name).text}</strong>
    ),
  );
}
