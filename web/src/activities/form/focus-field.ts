/** Brings a field of the form into sight and puts the focus into it; opens what is folded around. */
export function focusField(at: string | undefined): void {
  if (at === undefined) return;
  // Drawn first: the field may unfold with the very problem that it is sought for.
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-at~="${CSS.escape(at)}"]`);
    for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    const controls = place?.querySelectorAll<HTMLElement>('input, select, textarea, button');
    const control = [...(controls ?? [])].find((one) => !one.hasAttribute('disabled'));
    const checked = place?.querySelector<HTMLElement>('input:checked');
    (checked ?? control)?.focus({ preventScroll: true });
    place?.scrollIntoView?.({ block: 'center' });
  });
}

/** Fields that stand before this element: the person has gone past them. */
export function fieldsBefore(element: Element, form: Element): string[] {
  return [...form.querySelectorAll('[data-at]')].flatMap((field) => {
    const isBefore =
      !field.contains(element) &&
      Boolean(field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return isBefore ? (field.getAttribute('data-at') ?? '').split(' ') : [];
  });
}
