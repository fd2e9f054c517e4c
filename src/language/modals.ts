/** What is to come. */
export const futureModals = 'will|would|shall';

/** What may be. */
export const possibleModals = 'may|might|could|can';

/** What ought to be. */
export const dutyModals = 'should|must|ought';

/** All verbs that tell of what need not be so. */
export const modals = `${futureModals}|${possibleModals}|${dutyModals}`;
