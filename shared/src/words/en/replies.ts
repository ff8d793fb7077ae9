/** What all screens of replies say. */
export const replies = {
  /** The one state that a row shows: `ShownState`. */
  states: {
    draft: 'draft',
    overdue: 'overdue',
    extended: 'deadline extended',
    submitted: 'submitted',
    late: 'submitted late',
    resubmitted: 'submitted again',
    review: 'in review',
    returned: 'returned',
    accepted: 'accepted',
  },
};
