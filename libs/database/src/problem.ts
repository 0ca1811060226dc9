/** Something the person who starts the system can mend: the message is one line that says what to do. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}
