export { renderNotice } from './render-notice.js';
export { statementsMissing } from './statements-missing.js';
export type { FactsOf, Localised, NoticeData, NoticeUnit, Statement, StatementOf, Wording } from './types.js';
