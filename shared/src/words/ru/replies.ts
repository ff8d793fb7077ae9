/** What all screens of replies say. */
export const replies = {
  /** The one state that a row shows: `ShownState`. */
  states: {
    draft: 'черновик',
    overdue: 'срок прошел',
    extended: 'срок продлен',
    submitted: 'представлен',
    late: 'представлен с опозданием',
    resubmitted: 'представлен повторно',
    review: 'на рассмотрении',
    returned: 'возвращен',
    accepted: 'принят',
  },
};
