/** The tasks that the application may ask the worker for, with what each is told. The database refuses others. */
export interface JobPayloads {
  /** `language`: that one only, which was not made at the issue. */
  render_notice: { authority: string; case: string; notice: string; language?: string };
  /** Asked for by the function that posts the mail, not by the application itself. */
  send_mail: { mail: string };
}

export type TaskName = keyof JobPayloads;

/** A job as it is written in the transaction of the change that asks for it; `key`: added once however often asked. */
export interface JobRequest<Task extends TaskName = TaskName> {
  task: Task;
  payload: JobPayloads[Task];
  key: string;
}
